/** One field of the form: its label, its box, and the accent line when it is the part in hand. */
import { type ClipboardEventHandler, createContext, type ReactNode, useContext, useLayoutEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { Edition } from "../article/article.ts";
import { type Path, pathText } from "../article/problems.ts";
import { isOffsetTime } from "../article/reading.ts";
import { fieldName } from "../editorWords.ts";
import { formatDateTime } from "../text/dates.ts";
import type { Draft } from "./draft.ts";
import { samePath } from "./preview/shown.ts";
import { partsOfTime, timeIn, timeOfParts } from "./times.ts";
import { words } from "./words.ts";

/** What every field needs: where it writes, what stands there, what is in hand. */
export type FormContext = {
	readonly draft: Draft;
	readonly edition: Edition;
	readonly focused: Path | null;
	readonly onFocus: (path: Path) => void;
	readonly valueAt: (path: Path) => unknown;
};

const Context = createContext<FormContext | null>(null);
export const FormProvider = Context.Provider;

export function useForm(): FormContext {
	const form = useContext(Context);
	if (!form) throw new Error("a field outside a form");
	return form;
}

/** The id of the box for a path, by which it is found again. */
export const boxId = (path: Path) => `field-${pathText(path)}`;

type FieldProps = {
	readonly path: Path;
	readonly label?: string;
	readonly note?: string | undefined;
	readonly children: ReactNode;
};

export function Field({ path, label = fieldName(path.slice(-1)), note, children }: FieldProps) {
	const { focused } = useForm();
	return (
		<div className={samePath(focused, path) ? "desk-field on" : "desk-field"}>
			<label htmlFor={boxId(path)}>{label}</label>
			{note && <span className="desk-hint">{note}</span>}
			{children}
		</div>
	);
}

type TextProps = {
	readonly path: Path;
	readonly label?: string;
	readonly note?: string | undefined;
	/** What stands under the box. */
	readonly under?: ReactNode;
	/** A text of several lines, in the reader's type: as a headline or as body. */
	readonly look?: "plain" | "head" | "text";
	/** An empty box is written as "" and not taken out. */
	readonly keepsEmpty?: boolean;
	/** How the box's words are read and written, where they are not the value itself. */
	readonly words?: string;
	readonly write?: (text: string) => void;
	/** How `words` says what was typed: while it says the same, a mark half written and a space before the next word stay in the box. */
	readonly said?: (typed: string) => string | null;
	readonly hasLabel?: boolean;
	/** Of several lines; else a line's end that was copied along is a space. */
	readonly hasLines?: boolean;
	readonly onPaste?: ClipboardEventHandler<HTMLTextAreaElement> | undefined;
};

/** A text as one line: what ends a line within it is a space, at its ends nothing. */
const oneLine = (text: string) =>
	text.replace(/[^\S\n]*\n\s*/g, (gap, at: number) => (at === 0 || at + gap.length === text.length ? "" : " "));

/** A box for text. What it holds is what the draft holds, or says the same. */
export function TextField({
	path,
	label,
	note,
	under,
	look = "plain",
	keepsEmpty = false,
	words: shown,
	write,
	said,
	hasLabel = true,
	hasLines = write !== undefined,
	onPaste,
}: TextProps) {
	const { draft, onFocus, valueAt } = useForm();
	const value = valueAt(path);
	const [typed, setTyped] = useState("");
	const line = shown ?? (typeof value === "string" || typeof value === "number" ? String(value) : "");
	const text = said?.(typed) === line ? typed : line;
	const box = useRef<HTMLTextAreaElement>(null);
	useLayoutEffect(() => {
		if (!box.current || CSS.supports("field-sizing", "content")) return;
		box.current.style.blockSize = "auto";
		box.current.style.blockSize = `${box.current.scrollHeight + 2}px`;
	}, [text]);
	const change = (next: string) => {
		setTyped(next);
		if (write) write(next);
		else draft.set(path, next === "" && !keepsEmpty ? undefined : next, pathText(path));
	};
	const common = {
		id: boxId(path),
		value: text,
		lang: "hi",
		onFocus: () => onFocus(path),
		"aria-label": hasLabel ? undefined : (label ?? fieldName(path)),
	};
	const input =
		look === "plain" ? (
			<input type="text" {...common} onChange={(event) => change(event.target.value)} />
		) : (
			<textarea
				ref={box}
				rows={look === "head" ? 2 : 3}
				className={look}
				{...common}
				onPaste={onPaste}
				onKeyDown={(event) => {
					if (!hasLines && event.key === "Enter" && !event.nativeEvent.isComposing) event.preventDefault();
				}}
				onChange={({ target }) => {
					const line = hasLines ? target.value : oneLine(target.value);
					const after = target.value.length - target.selectionEnd;
					if (line === target.value) return change(line);
					// React puts the cursor of a text that was changed at its end; the next key may come before the next frame.
					flushSync(() => change(line));
					target.setSelectionRange(line.length - after, line.length - after);
				}}
			/>
		);
	if (!hasLabel) return input;
	return (
		<Field path={path} note={note} {...(label ? { label } : {})}>
			{input}
			{under}
		</Field>
	);
}

export function NumberField({ path, label }: { path: Path; label?: string }) {
	const { draft, onFocus, valueAt } = useForm();
	const value = valueAt(path);
	return (
		<Field path={path} {...(label ? { label } : {})}>
			<input
				id={boxId(path)}
				type="number"
				min={1}
				value={typeof value === "number" ? value : ""}
				onFocus={() => onFocus(path)}
				onChange={(event) => draft.set(path, event.target.value === "" ? undefined : Number(event.target.value), pathText(path))}
			/>
		</Field>
	);
}

type SelectProps = {
	readonly path: Path;
	readonly label?: string;
	readonly choices: readonly (readonly [string, string])[];
	/** What to write for a choice; the empty one takes the field out. */
	readonly write?: (choice: string) => unknown;
};

export function SelectField({ path, label, choices, write = (choice) => choice }: SelectProps) {
	const { draft, onFocus, valueAt } = useForm();
	const value = valueAt(path);
	const text = value === undefined ? "" : String(value);
	const isKnown = text === "" || choices.some(([each]) => each === text);
	return (
		<Field path={path} {...(label ? { label } : {})}>
			<select
				id={boxId(path)}
				value={text}
				onFocus={() => onFocus(path)}
				onChange={(event) => draft.set(path, event.target.value === "" ? undefined : write(event.target.value))}
			>
				{text === "" && !choices.some(([each]) => each === "") && <option value="">{words.choose}</option>}
				{!isKnown && <option value={text}>{text}</option>}
				{choices.map(([each, name]) => (
					<option key={each} value={each}>
						{name}
					</option>
				))}
			</select>
		</Field>
	);
}

type TimeProps = {
	readonly path: Path;
	readonly label?: string;
	/** It becomes the time it is again and again. */
	readonly isRenewed?: boolean;
};

/**
 * A moment: the clock as it stands in the file, its offset, and beside the label what readers will see, since a browser's own box may put the month first.
 * What cannot be read stands as it is, to be mended.
 */
export function TimeField({ path, label = fieldName(path), isRenewed = false }: TimeProps) {
	const { draft, edition, onFocus, valueAt } = useForm();
	const value = valueAt(path);
	const parts = typeof value === "string" ? partsOfTime(value) : null;
	const set = (text: string) => draft.set(path, text === "" ? undefined : text, pathText(path));
	/** An offset half typed is no time yet: it waits in its box. */
	const [typed, setTyped] = useState<string | null>(null);
	const isUnread = value !== undefined && !parts;
	if (isUnread) return <TextField path={path} label={label} note={words.rawTime} />;
	const offset = parts?.offset ?? "";
	const note = typeof value === "string" && isOffsetTime(value) ? formatDateTime(value, edition.timeZone, edition.digits) : undefined;
	return (
		<Field path={path} label={label} note={note}>
			<div className="desk-time">
				<input
					id={boxId(path)}
					type="datetime-local"
					className={parts ? undefined : "none"}
					step={1}
					value={parts?.local ?? ""}
					onFocus={() => onFocus(path)}
					onChange={({ target }) => {
						if (target.value === "") return set("");
						const zone = timeIn(edition.timeZone, Date.parse(`${target.value}Z`)).slice(19);
						set(timeOfParts({ local: target.value, offset: offset || zone }));
					}}
				/>
				{parts && (
					<input
						type="text"
						className="offset"
						aria-label={words.zoneOf(label)}
						value={typed ?? offset}
						placeholder="+05:30"
						onFocus={() => onFocus(path)}
						onChange={({ target }) => {
							const text = timeOfParts({ local: parts.local, offset: target.value });
							const isWhole = partsOfTime(text)?.offset === target.value;
							setTyped(isWhole ? null : target.value);
							if (isWhole) set(text);
						}}
						onBlur={() => {
							setTyped(null);
							if (typed !== null) set(timeOfParts({ local: parts.local, offset: typed }));
						}}
					/>
				)}
				{(!parts || isRenewed) && (
					<button type="button" className="desk-link" onClick={() => set(timeIn(edition.timeZone, Date.now()))}>
						{words.now}
					</button>
				)}
			</div>
		</Field>
	);
}
