/** A block's words with what came and what went, in whole aksharas. What went is drawn by the style sheet: the page's text, and what is copied of it, is the story's. */
import type { Block, Inline } from "../article/article.ts";
import { bindInline, inOneLine } from "../article/inline.ts";
import { LineBreak, SafeLink } from "../components/Prose.tsx";
import { Text } from "../components/Text.tsx";
import { settingsCell, standardSettings } from "../reader/settings.ts";
import { useCell } from "../reader/useCell.ts";
import type { Piece } from "../text/diff.ts";
import { authoredDigits } from "../text/numerals.ts";

type Marked =
	| Exclude<Inline, { content: unknown }>
	| { readonly type: "link"; readonly href: string; readonly content: readonly Marked[] }
	| { readonly type: "strong" | "em" | "ins"; readonly content: readonly Marked[] }
	/** Holds no text of the story. */
	| { readonly type: "del"; readonly was: string; readonly content: readonly [] };

/** Marks one run of content after another with the pieces of their joined text. */
class Marker {
	#piece = 0;
	#used = 0;
	readonly #pieces: readonly Piece[];

	constructor(pieces: readonly Piece[]) {
		this.#pieces = pieces;
	}

	/** A space at a piece's edge is neither underlined nor struck. */
	take(text: string): Marked[] {
		const marked: Marked[] = [];
		for (let rest = text; ; ) {
			const piece = this.#pieces[this.#piece];
			if (piece?.kind === "removed") {
				marked.push({ type: "del", was: piece.text, content: [] });
				this.#piece += 1;
				continue;
			}
			if (rest === "" || !piece) return rest === "" ? marked : [...marked, rest];
			const part = rest.slice(0, piece.text.length - this.#used);
			const [, before = "", core = "", after = ""] = /^(\s*)(.*?)(\s*)$/su.exec(part) ?? [];
			if (piece.kind === "same" || core === "") marked.push(part);
			else marked.push(...[before, { type: "ins", content: [core] } as const, after].filter((each) => each !== ""));
			rest = rest.slice(part.length);
			this.#used += part.length;
			if (this.#used < piece.text.length) continue;
			this.#piece += 1;
			this.#used = 0;
		}
	}

	walk(content: readonly Inline[]): Marked[] {
		return content.flatMap((node): Marked[] => {
			if (typeof node === "string") return this.take(node);
			if (node.type !== "br") return [{ ...node, content: this.walk(node.content) }];
			// One space in the text compared; what went may stand before it.
			return [...this.take(" ").filter((each) => typeof each !== "string"), node];
		});
	}
}

/** The runs of a block's words, each with the object by which the page's drawing finds it. */
function runsOf(block: Block): readonly (readonly [object, readonly Inline[]])[] {
	if (block.type === "paragraph" || block.type === "quote") return [[block.content, block.content]];
	if (block.type === "list") return block.items.map((item) => [item, item]);
	return block.type === "heading" ? [[block, [block.text]]] : [];
}

/** Whether changes can be drawn among a block's words. Tables and pictures have none: a line beside them tells. */
export const holdsWords = (block: Block | undefined): boolean => block !== undefined && runsOf(block).length > 0;

/** Whole blocks that went from before and after one that is there. */
export type Gone = { readonly before: readonly string[]; readonly after: readonly string[] };

/** Drawings by what they stand for. */
export function drawChanges(block: Block, pieces: readonly Piece[] | undefined, gone: Gone | undefined): [object, React.ReactNode][] {
	const marker = new Marker(pieces ?? []);
	return runsOf(block).map(([of, content], index, { length }) => {
		if (index > 0) marker.take("\n");
		const marked = marker.walk(inOneLine(content));
		// The pass that binds asks for text and content alone, which every node here has.
		const bound = bindInline(marked as readonly Inline[]) as readonly Marked[];
		return [
			of,
			<>
				{index === 0 && gone?.before.map((text) => <Went key={text} was={text} className="pk-gone" />)}
				<Nodes content={bound} />
				{index === length - 1 && gone?.after.map((text) => <Went key={text} was={text} className="pk-gone pk-after" />)}
			</>,
		];
	});
}

function Nodes({ content }: { readonly content: readonly Marked[] }) {
	return content.map((node, index) => <Node key={index} node={node} />);
}

function Node({ node }: { readonly node: Marked }) {
	if (typeof node === "string") return <Text isBound>{node}</Text>;
	if (node.type === "br") return <LineBreak />;
	if (node.type === "del") return <Went was={node.was} />;
	const inner = <Nodes content={node.content} />;
	if (node.type === "link") return <SafeLink href={node.href}>{inner}</SafeLink>;
	const Tag = node.type;
	return <Tag>{inner}</Tag>;
}

/** The page writes its text in the digits its reader chose; what the style sheet draws is none of it. */
function Went({ was, className }: { readonly was: string; readonly className?: string }) {
	const { digits } = useCell(settingsCell, standardSettings);
	const text = digits === "auto" ? was : authoredDigits(was, digits);
	return <del className={className} data-was={text.trim()} data-apart={/^\s/u.test(was) ? "" : undefined} />;
}
