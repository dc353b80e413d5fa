/** The house style, which the copy checks hold a story to: how this one keeps it, the rules themselves, and the ways out and in. */
import { useId, useMemo, useState } from "react";
import { pathText } from "../article/problems.ts";
import { consistency } from "../text/proof/consistency.ts";
import { type HouseStyle, parseStyle, type StyleProblem } from "../text/proof/style.ts";
import type { StyleInHand } from "./houseStyle.ts";
import { Quieted } from "./Quieted.tsx";
import { houseOf, type Remarks } from "./remarks.ts";
import { StyleFile } from "./StyleFile.tsx";
import { styleWords } from "./stylePanelWords.ts";
import { readNameLines, readSpellingLines, spellingLines } from "./styleText.ts";

type StylePanelProps = { readonly remarks: Remarks; readonly inHand: StyleInHand };

export function StylePanel({ remarks: { texts }, inHand }: StylePanelProps) {
	const house = useMemo(() => houseOf(inHand.json), [inHand.json]);
	const [problems, setProblems] = useState<readonly string[]>([]);
	const counts = useMemo(() => consistency(texts), [texts]);
	const change = (part: Partial<HouseStyle>) => inHand.set({ ...house, ...part });
	const bring = async (file: File | undefined) => {
		if (!file) return;
		const { value, problems: found } = parseStyle(jsonOf(await file.text()));
		setProblems(found.map(problemLine));
		if (value) inHand.set(value);
	};
	return (
		<>
			<ul className="desk-counts" aria-label={styleWords.counts}>
				{counts.map(({ of, forms }) => (
					<li key={of + forms[0]?.form}>
						{styleWords.of[of]}: {forms.map(({ form, count }) => styleWords.count(form, count)).join(", ")}
					</li>
				))}
			</ul>
			<p className="desk-hint">{inHand.isOwn ? styleWords.own : styleWords.editions}</p>
			{!inHand.isKept && <p className="desk-hint">{styleWords.notKept}</p>}
			{(["sentenceEnd", "digits", "nasal", "nukta", "quotes"] as const).map((rule) => (
				<label key={rule} className="desk-pick">
					<span>{styleWords.rules[rule]}</span>
					<select value={house[rule]} onChange={({ target }) => change({ [rule]: target.value })}>
						{Object.entries(styleWords.choices[rule]).map(([choice, name]) => (
							<option key={choice} value={choice}>
								{name}
							</option>
						))}
					</select>
				</label>
			))}
			<Lines
				name={styleWords.spellings}
				text={spellingLines(house.spellings)}
				read={(text) => {
					const { spellings, wrong } = readSpellingLines(text);
					const found = wrong.map(styleWords.noPair);
					const whole = parseStyle({ ...house, spellings });
					if (whole.value && wrong.length === 0) change({ spellings: whole.value.spellings });
					return [...found, ...(whole.value ? [] : whole.problems.map(problemLine))];
				}}
			/>
			<Lines
				name={styleWords.names}
				text={house.names.join("\n")}
				read={(text) => {
					const whole = parseStyle({ ...house, names: readNameLines(text) });
					if (whole.value) change({ names: whole.value.names });
					return whole.value ? [] : whole.problems.map(problemLine);
				}}
			/>
			<Quieted
				quiet={house.silenced}
				name={styleWords.silenced}
				onAsk={(asked) => change({ silenced: house.silenced.filter((each) => each !== asked) })}
			/>
			<StyleFile house={house} inHand={inHand} bring={bring} />
			<div role="alert">
				{problems.map((problem) => (
					<p key={problem} className="desk-hint error">
						{problem}
					</p>
				))}
			</div>
			<p className="desk-hint">{styleWords.place}</p>
		</>
	);
}

const problemLine = ({ path, message }: StyleProblem) => `${pathText(path)}: ${message}`;

/** What is no JSON is no object either, and is told so. */
function jsonOf(text: string): unknown {
	try {
		return JSON.parse(text) as unknown;
	} catch {
		return undefined;
	}
}

type LinesProps = {
	readonly name: string;
	readonly text: string;
	/** Takes over what can be taken over; says what cannot. */
	readonly read: (text: string) => readonly string[];
};

/** A box for one thing a line. While it is being written it holds what was typed, right or wrong. */
function Lines({ name, text, read }: LinesProps) {
	const [typed, setTyped] = useState<string | null>(null);
	const [wrong, setWrong] = useState<readonly string[]>([]);
	const id = useId();
	return (
		<div className="desk-field">
			<label htmlFor={id}>{name}</label>
			<textarea
				id={id}
				lang="hi"
				rows={3}
				value={typed ?? text}
				aria-describedby={wrong.length > 0 ? `${id}-wrong` : undefined}
				onChange={({ target }) => {
					setTyped(target.value);
					setWrong(read(target.value));
				}}
				onBlur={() => wrong.length === 0 && setTyped(null)}
			/>
			{wrong.length > 0 && (
				<p id={`${id}-wrong`} className="desk-hint error">
					{wrong.join(" ")}
				</p>
			)}
		</div>
	);
}
