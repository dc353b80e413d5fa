/** The body, block by block: written, added, moved, split, merged, taken out. */
import { useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { DeskData } from "../article/deskData.ts";
import type { Path } from "../article/problems.ts";
import { isObject } from "../text/json.ts";
import { BlockFields } from "./BlockFields.tsx";
import { mergedBlocks, newBlock, splitBlock } from "./blockMoves.ts";
import { boxId, useForm } from "./Field.tsx";
import { blockName } from "./placeName.ts";
import { startsWith } from "./preview/shown.ts";
import { SettledSelect } from "./SettledSelect.tsx";
import { words } from "./words.ts";

const find = (selector: string) => document.querySelector<HTMLElement>(selector);
/** The first tool of a block that may be pressed, or one of its own. */
const toolOf = (at: number, which = "") => find(`#block-${at} .desk-tools button${which}:enabled`);
const boxIn = (at: number) => document.querySelector<HTMLInputElement | HTMLTextAreaElement>(`#block-${at} :is(input, textarea)`);

/** `length`: how long it is, in words for the editor. */
export function Blocks({ data, length }: { data: DeskData; length: string }) {
	const { draft, focused, valueAt } = useForm();
	const value = valueAt(["body"]);
	const blocks: readonly unknown[] = Array.isArray(value) ? value : [];
	const set = (next: readonly unknown[]) => flushSync(() => draft.set(["body"], next));
	/** Changes the body; the keyboard then stands in a block's first box, at `cursor`, or where it has none on its tools. */
	const goOn = (next: readonly unknown[], at: number, cursor = 0) => {
		set(next);
		const box = boxIn(at);
		(box ?? toolOf(at))?.focus();
		box?.setSelectionRange(cursor, cursor);
	};
	/** A tool that was pressed by key stays in hand where its block went; at an end its opposite is. */
	const swap = (at: number, other: number) => {
		const isInHand = document.activeElement?.closest(".desk-tools");
		const next = [...blocks];
		[next[at], next[other]] = [next[other], next[at]];
		set(next);
		if (isInHand) (toolOf(other, other < at ? ":first-child" : ":nth-child(2)") ?? toolOf(other))?.focus();
	};
	/** Which block another is to stand under; null while none is. */
	const [under, setUnder] = useState<number | null>(null);
	const add = (at: number, type: string) => {
		setUnder(null);
		goOn(blocks.toSpliced(at, 0, newBlock(type)), at);
	};
	const leave = (at: number) => {
		flushSync(() => setUnder(null));
		toolOf(at, "[aria-expanded]")?.focus();
	};
	const split = (at: number) => {
		const block = blocks[at];
		const box = boxIn(at);
		const typed = isObject(block) && block["type"] === "heading" ? undefined : box?.value;
		const two = isObject(block) && splitBlock(block, box?.selectionStart ?? 0, typed);
		if (two) goOn(blocks.toSpliced(at, 1, ...two), at + 1);
	};
	const merge = (at: number) => {
		const one = mergedBlocks(blocks[at - 1], blocks[at]);
		// Where the two meet.
		if (one) goOn(blocks.toSpliced(at - 1, 2, one), at - 1, boxIn(at - 1)?.value.trimEnd().length);
	};
	/** A tool in hand is then that of the block which has come into the place, the last one's that of the one before. */
	const remove = (at: number) => {
		const isInHand = document.activeElement?.closest(`#block-${at} .desk-tools`);
		flushSync(() => draft.set(["body", at], undefined));
		const next = Math.min(at, blocks.length - 2);
		if (isInHand) find(`#block-${next} .desk-tools button:last-child, ol + .desk-add select`)?.focus();
	};
	return (
		<fieldset className="desk-group desk-blocks">
			<legend>
				{words.fields["body"]} <span className="desk-hint">{length}</span>
			</legend>
			<ol>
				{blocks.map((block, at) => {
					const path: Path = ["body", at];
					const type = isObject(block) && typeof block["type"] === "string" ? block["type"] : "?";
					const name = blockName(blocks, at);
					return (
						<li key={at} id={`block-${at}`} className={focused && startsWith(focused, path) ? "on" : undefined} data-type={type}>
							<div className="desk-kind">
								<span>{name}</span>
								<span className="desk-tools">
									<Tool name={words.up(name)} sign="M12 19V5M6 11l6-6 6 6" isOff={at === 0} onPress={() => swap(at, at - 1)} />
									<Tool
										name={words.down(name)}
										sign="M12 5v14M6 13l6 6 6-6"
										isOff={at === blocks.length - 1}
										onPress={() => swap(at, at + 1)}
									/>
									<Tool
										name={words.split(name)}
										sign="M4 12h16M12 9V3M12 21v-6M9 6l3-3 3 3M9 18l3 3 3-3"
										isOff={!isObject(block) || !splitBlock(block, 0)}
										onPress={() => split(at)}
									/>
									<Tool
										name={words.merge(name)}
										sign="M4 5h16M12 21V9M7 14l5-5 5 5"
										isOff={!mergedBlocks(blocks[at - 1], block)}
										onPress={() => merge(at)}
									/>
									<Tool
										name={words.addUnder(name)}
										sign="M12 5v14M5 12h14"
										isOpen={under === at}
										onPress={() => setUnder(under === at ? null : at)}
									/>
									<Tool name={words.removeOf(name)} sign="M6 6l12 12M18 6L6 18" onPress={() => remove(at)} />
								</span>
							</div>
							<BlockFields path={path} block={block} name={name} data={data} />
							{under === at && <AddBlock name={words.addUnder(name)} onAdd={(type) => add(at + 1, type)} onLeave={() => leave(at)} />}
						</li>
					);
				})}
			</ol>
			<AddBlock id={blocks.length === 0 ? boxId(["body"]) : undefined} onAdd={(type) => add(blocks.length, type)} />
		</fieldset>
	);
}

type AddBlockProps = {
	readonly id?: string | undefined;
	readonly name?: string;
	readonly onAdd: (type: string) => void;
	readonly onLeave?: () => void;
};

/** The kinds of blocks to choose from: at the end of the body, or under the block where it was opened, and then in hand. */
function AddBlock({ id, name = words.addBlock, onAdd, onLeave }: AddBlockProps) {
	const box = useRef<HTMLDivElement>(null);
	const isOpened = onLeave !== undefined;
	useEffect(() => {
		if (isOpened) box.current?.querySelector("select")?.focus();
	}, [isOpened]);
	return (
		<div ref={box} className="desk-add">
			<span aria-hidden="true">{words.addBlock}</span>
			<SettledSelect id={id} label={name} value="" onSettle={onAdd} {...(onLeave ? { onLeave } : {})}>
				<option value="">{words.choose}</option>
				{Object.entries(words.blocks).map(([type, kind]) => (
					<option key={type} value={type}>
						{kind}
					</option>
				))}
			</SettledSelect>
		</div>
	);
}

type ToolProps = {
	readonly name: string;
	readonly sign: string;
	readonly isOff?: boolean;
	readonly isOpen?: boolean;
	readonly onPress: () => void;
};

function Tool({ name, sign, isOff = false, isOpen, onPress }: ToolProps) {
	return (
		// The cursor stays in its box: a split is made where it stands.
		<button
			type="button"
			aria-label={name}
			title={name}
			aria-expanded={isOpen}
			disabled={isOff}
			onPointerDown={(event) => event.preventDefault()}
			onClick={onPress}
		>
			<svg viewBox="0 0 24 24" aria-hidden="true">
				<path d={sign} />
			</svg>
		</button>
	);
}
