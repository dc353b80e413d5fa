/** What became of a story since it was published: its words by akshara, its other fields by value, each change as fact or spelling. Pure. */
import type { Article } from "../../article/article.ts";
import type { DeskData } from "../../article/deskData.ts";
import { type Path, pathText } from "../../article/problems.ts";
import { type StoryText, textsOf } from "../../article/texts.ts";
import { type Change, classifyChange, classifyParagraphs, type PlacedChange } from "../../text/change.ts";
import { diffParagraphs, diffText, type Piece } from "../../text/diff.ts";
import { authoredFrom } from "../authored.ts";

/** A change and the places of the draft it was made at; where the words are gone `near` is what is left next to them. Descriptions of pictures and credits are not what a reader reads a story for. */
export type Found = Change & { readonly places: readonly Path[]; readonly near?: Path; readonly isRead: boolean };

/** What stayed, or what went and what came in one place. */
export type Passage =
	| { readonly kind: "same"; readonly text: string }
	| { readonly kind: "fact" | "spelling" | "moved"; readonly before: string; readonly after: string };

/** A text of the draft (or, where it was taken out, of the published copy) with its changes, or a run of texts that stayed. */
export type Line =
	| {
			readonly kind: "fact" | "spelling" | "moved";
			readonly path: Path | null;
			/** What is left next to a text that was taken out. */
			readonly near?: Path;
			/** Of the body's words: counted from 1 as it stands, or stood. */
			readonly number: number | null;
			/** The field's path outside them. */
			readonly field: Path | null;
			readonly passages: readonly Passage[];
	  }
	| { readonly kind: "same"; readonly count: number };

export type Comparison = {
	readonly found: readonly Found[];
	/** Fields that hold no prose (a section, a time, a picture's file) and hold something else now: what went and what came, as authored; of a list and of the body what tells them apart. */
	readonly fields: readonly { readonly path: Path; readonly before: readonly string[]; readonly after: readonly string[] }[];
	readonly facts: number;
	readonly spellings: number;
	readonly lines: readonly Line[];
	/** What is otherwise where all words and values are the same: the place of some, or only how they are set (strong words, kinds of blocks). */
	readonly rest: "place" | "form" | null;
};

/** What the editor decides on after comparing, and is no change of the story itself. */
const isDecision = ([first]: Path) => first === "dateModified" || first === "correction";
const readFields = new Set<unknown>(["kicker", "headline", "description", "dateline", "image", "body"]);
const isRead = (path: Path) => readFields.has(path[0]) && path.at(-1) !== "alt" && path.at(-1) !== "creditText";
const isBody = ({ path }: StoryText) => path[0] === "body";

/** `names` are those of the house style: what changes in one of them is a fact. */
export function compare(published: Article, draft: Article, data: DeskData, names: readonly string[] = []): Comparison {
	const [old, fresh] = [published, draft].map((article) => textsOf(article).filter(({ path }) => !isDecision(path))) as [
		StoryText[],
		StoryText[],
	];
	const heads = compareFields(old, fresh, names);
	const ofBody = (isWords: boolean) =>
		[old, fresh].map((texts) => texts.filter((text) => isBody(text) && isRead(text.path) === isWords)) as [StoryText[], StoryText[]];
	const last = draft.body.length - 1;
	const body = compareBody(...ofBody(true), names, last);
	const beside = compareBody(...ofBody(false), names, last);
	const fields = otherFields(published, draft, data);
	const found = [...heads.found, ...body.found, ...beside.found];
	const lines = [...heads.lines, ...body.lines, ...beside.lines.filter(({ kind }) => kind !== "same")];
	const [was, is] = [published, draft].map((article) => JSON.stringify(Object(authoredFrom(article, data)).body));
	const isSame = was === is;
	return {
		found,
		fields,
		facts: found.filter(({ kind }) => kind === "fact").length + fields.length,
		spellings: found.filter(({ kind }) => kind === "spelling").length,
		lines,
		rest: found.length + fields.length > 0 || isSame ? null : lines.some(({ kind }) => kind === "moved") ? "place" : "form",
	};
}

const kindOf = (changes: readonly Change[]) => (changes.some(({ kind }) => kind === "fact") ? "fact" : "spelling");

/** The changed places of a text, each as what was found there; what may be a fact is shown as one. */
function passagesOf(pieces: readonly Piece[], changes: readonly Change[]): Passage[] {
	const passages: Passage[] = [];
	const holds = (all: string, part: string) => all.includes(part.trim()) || (all !== "" && part.includes(all.trim()));
	const kindAt = (before: string, after: string) => {
		const found = changes.filter((change) => holds(change.before, before) && holds(change.after, after));
		return changes.length === 0 ? "moved" : kindOf(found.length > 0 ? found : changes);
	};
	let [before, after] = ["", ""];
	const end = () => {
		if (before + after !== "") passages.push({ kind: kindAt(before, after), before, after });
		[before, after] = ["", ""];
	};
	for (const { kind, text } of pieces) {
		if (kind === "removed") before += text;
		else if (kind === "added") after += text;
		else {
			end();
			passages.push({ kind, text });
		}
	}
	end();
	return passages;
}

/** Texts outside the body stand under a name of their own: each is compared with what had it. */
function compareFields(old: readonly StoryText[], fresh: readonly StoryText[], names: readonly string[]) {
	const byName = (texts: readonly StoryText[]) => new Map(texts.filter((text) => !isBody(text)).map((text) => [pathText(text.path), text]));
	const [before, after] = [byName(old), byName(fresh)];
	const found: Found[] = [];
	const lines: Line[] = [];
	for (const name of new Set([...after.keys(), ...before.keys()])) {
		const [was, is] = [before.get(name), after.get(name)];
		const path = is?.path ?? was?.path ?? [];
		const changes = classifyChange(was?.text ?? "", is?.text ?? "", names);
		if (changes.length === 0) continue;
		found.push(
			...changes.map((change) => ({ ...change, ...(is ? { places: [path] } : { places: [], near: path }), isRead: isRead(path) })),
		);
		lines.push({
			kind: kindOf(changes),
			...(is ? { path } : { path: null, near: path }),
			number: null,
			field: path,
			passages: passagesOf(diffText(was?.text ?? "", is?.text ?? ""), changes),
		});
	}
	return { found, lines };
}

/** `last` is the draft's last block. */
function compareBody(old: readonly StoryText[], fresh: readonly StoryText[], names: readonly string[], last: number) {
	const [before, after] = [old.map(({ text }) => text), fresh.map(({ text }) => text)];
	const placeOf = (index: number | undefined): Path[] => (index === undefined ? [] : [fresh[index]?.path ?? []]);
	const paragraphs = diffParagraphs(before, after);
	const classified = classifyParagraphs(paragraphs, before, after, names);
	/** Of a paragraph that was taken out the one that follows, or the one before; of a picture's words the block in its place. */
	const nearOf = (was: number): Path => {
		const at = paragraphs.findIndex((each) => "before" in each && each.before === was);
		const beside = [...paragraphs.slice(at), ...paragraphs.slice(0, at).toReversed()].find((each) => "after" in each);
		const [, block = 0] = old[was]?.path ?? [];
		const isWords = old[was] && isRead(old[was].path);
		return (isWords && beside && "after" in beside && fresh[beside.after]?.path) || ["body", Math.min(Number(block), last)];
	};
	const nearIfGone = (places: readonly { before?: number | undefined; after?: number | undefined }[]) => {
		const [{ before: was } = {}] = places;
		return was !== undefined && places.every(({ after }) => after === undefined) ? { near: nearOf(was) } : {};
	};
	const cut = cutElsewhere(classified);
	const placed = classified.filter((change) => !cut.has(change));
	const found = placed.map(
		({ places, ...change }): Found => ({
			...change,
			places: places.flatMap(({ after: index }) => placeOf(index)),
			...nearIfGone(places),
			isRead: places.some((place) => isRead((fresh[place.after ?? -1] ?? old[place.before ?? -1])?.path ?? [])),
		}),
	);
	const lines: Line[] = [];
	for (const change of paragraphs) {
		const last = lines.at(-1);
		if (change.kind === "same") {
			if (last?.kind === "same") lines[lines.length - 1] = { kind: "same", count: last.count + 1 };
			else lines.push({ kind: "same", count: 1 });
			continue;
		}
		const [was, is] = ["before" in change ? change.before : undefined, "after" in change ? change.after : undefined];
		const path = (fresh[is ?? -1] ?? old[was ?? -1])?.path ?? [];
		const changes = placed.filter(({ places }) => places.some((place) => place.before === was && place.after === is));
		lines.push({
			// What has none left is only cut elsewhere.
			kind: changes.length > 0 ? kindOf(changes) : "moved",
			path: placeOf(is)[0] ?? null,
			...nearIfGone([{ before: was, after: is }]),
			...(isRead(path) ? { number: (is ?? was ?? 0) + 1, field: null } : { number: null, field: path }),
			passages: passagesOf("pieces" in change ? change.pieces : diffText(before[was ?? -1] ?? "", after[is ?? -1] ?? ""), changes),
		});
	}
	return { found, lines };
}

const withoutSpaces = (text: string) => text.replace(/\s+/g, "");
const isSentence = (text: string) => /[।॥.?!][”’"')]*$/.test(text);

/** Of whole sentences that went and came those that a paragraph was split or joined by: nothing of them is other than it was. */
function cutElsewhere(changes: readonly PlacedChange[]): Set<PlacedChange> {
	const cut = new Set<PlacedChange>();
	const sentences = changes.filter(({ before, after, places }) => isSentence(before || after) && places.length === 1);
	const gone = sentences.filter(({ reason }) => reason === "removed");
	const come = sentences.filter(({ reason }) => reason === "added");
	for (const [wholes, parts, side] of [
		[gone, come, "after"],
		[come, gone, "before"],
	] as const)
		for (const whole of wholes) {
			let left = withoutSpaces(whole.before || whole.after);
			const used = parts.filter((part) => {
				const text = withoutSpaces(part.before || part.after);
				const isIn = !cut.has(part) && left.includes(text);
				if (isIn) left = left.replace(text, "");
				return isIn;
			});
			const at = [whole, ...used].map(({ places: [place] }) => place?.[side] ?? Number.NaN);
			if (left === "" && Math.max(...at) - Math.min(...at) === used.length) for (const each of [whole, ...used]) cut.add(each);
		}
	return cut;
}

/** Paths and values of everything in an authored story that is no prose, links and the kinds of blocks among it. */
function valuesOf(article: Article, data: DeskData): Map<string, { path: Path; value: string }> {
	const prose = new Set(textsOf(article).map(({ path }) => pathText(path)));
	const found = new Map<string, { path: Path; value: string }>();
	const links: string[] = [];
	const walk = (value: unknown, path: Path) => {
		if (prose.has(pathText(path)) && typeof value === "string") return;
		if (typeof value === "object" && value !== null) {
			if (Array.isArray(value)) value.forEach((each, index) => void walk(each, [...path, index]));
			else for (const [name, each] of Object.entries(value)) walk(each, [...path, name]);
		} else if (path[0] !== "body") found.set(pathText(path), { path, value: String(value) });
		else if (["href", "src", "provider", "inLanguage"].includes(String(path.at(-1)))) links.push(String(value));
	};
	walk(authoredFrom(article, data), []);
	found.set("body", { path: ["body"], value: links.join("\n") });
	return found;
}

/** Of the body, and of what a list has several of, only files and links tell by themselves which is meant, and what kind an author is. */
const isAddress = (value: string) => /^(?:\/|https?:)/.test(value);

type Sides = Record<"before" | "after", readonly string[]>;

/** What only one of two lists has; of the same in another order what changed places. */
function apart({ before, after }: Sides): Sides {
	const without = (list: readonly string[], other: readonly string[]) => {
		const left = [...other];
		return list.filter((each) => {
			const at = left.indexOf(each);
			if (at >= 0) left.splice(at, 1);
			return at < 0;
		});
	};
	const only = { before: without(before, after), after: without(after, before) };
	if (only.before.length + only.after.length > 0) return only;
	return { before: before.filter((each, index) => each !== after[index]), after: after.filter((each, index) => each !== before[index]) };
}

function otherFields(published: Article, draft: Article, data: DeskData): Comparison["fields"] {
	const [before, after] = [valuesOf(published, data), valuesOf(draft, data)];
	const names = new Set([...after.keys(), ...before.keys()]);
	// A keyword or an author more moves those behind it: the whole list counts once.
	const changed = new Map<
		string,
		{ readonly path: Path; readonly values: (Sides & { readonly path: Path; readonly isWhole: boolean })[] }
	>();
	for (const name of names) {
		const [was, is] = [before.get(name), after.get(name)];
		const path = is?.path ?? was?.path ?? [];
		if (isDecision(path) || was?.value === is?.value) continue;
		const short = path.filter((step, index) => index === 0 || typeof step === "string");
		const until = path.findIndex((step) => typeof step === "number");
		const shown = until < 0 ? short : path.slice(0, until);
		const isWhole = path[0] !== "body" && (until < 0 || until === path.length - 1 || (path.at(-1) === "type" && !!was && !!is));
		const [old, fresh] = [was, is].map((each) => (each?.value ? (path[0] === "body" ? each.value.split("\n") : [each.value]) : [])) as [
			string[],
			string[],
		];
		const { values } = changed.get(pathText(shown)) ?? { values: [] };
		changed.set(pathText(shown), { path: shown, values: [...values, { path, isWhole, before: old, after: fresh }] });
	}
	return [...changed.values()].flatMap(({ path, values }): Comparison["fields"] => {
		const telling = (side: keyof Sides) => values.flatMap((each) => each[side].filter((value) => each.isWhole || isAddress(value)));
		const told = apart({ before: telling("before"), after: telling("after") });
		// Where none of them changed, what did says it by its own name.
		const own = values.filter(({ before, after }) => before.length > 0 && after.length > 0);
		return told.before.length + told.after.length > 0 || own.length === 0
			? [{ path, ...told }]
			: own.map((each) => ({ path: each.path, ...apart(each) }));
	});
}
