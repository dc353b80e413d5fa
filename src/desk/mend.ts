/** Makes the best article there is out of a draft that is not fit to be published yet, so that it can be looked at while it is being written. */
import type { Article } from "../article/article.ts";
import { type ParseContext, parseArticle } from "../article/parse.ts";
import type { Path, Problem } from "../article/problems.ts";
import { isObject } from "../text/json.ts";

export type Mended = {
	readonly article: Article;
	/** For every block of the article its place in the draft's own `body`. */
	readonly origin: readonly number[];
};

/** A path of the mended article as one of the draft: blocks that were left out are not counted in the article. */
export const inDraft = (path: Path, origin: readonly number[]): Path =>
	path[0] === "body" && typeof path[1] === "number" ? ["body", origin[path[1]] ?? path[1], ...path.slice(2)] : path;

type StandIns = { readonly headline: string; readonly author: string; readonly body: string; readonly now: string };

/** Each round takes out what the door refused in the one before; what one error hid comes out in the next. */
const rounds = 6;

/** Of a draft that has no id yet: it stands nowhere. */
export const noId = "draft";

/** Always an article: what is wrong is left out, what is missing and needed is stood in for. */
export function mend(json: unknown, context: ParseContext, standIns: StandIns): Mended {
	const needed: Record<string, unknown> = {
		id: noId,
		articleSection: context.edition.sections[0]?.id,
		headline: standIns.headline,
		datePublished: standIns.now,
		author: [{ name: standIns.author }],
		body: [{ type: "paragraph", text: standIns.body }],
	};
	let fields = new Map<string, unknown>(isObject(json) ? Object.entries(json) : []);
	const body = fields.get("body");
	let kept = Array.isArray(body) ? body.map((_block, index) => index) : [];
	for (let round = 0; round < rounds; round += 1) {
		const { value, problems } = parseArticle(Object.fromEntries(fields), context);
		const left = kept.filter((_each, index) => !isLeftOut(problems, index));
		if (value) return { article: value, origin: left };
		const wrong = problems.filter(({ severity }) => severity === "error");
		const next = new Map(fields);
		for (const name of new Set(wrong.map(({ path }) => String(path[0] ?? "")))) {
			const value = fields.get(name);
			const items = new Set(wrong.flatMap(({ path: [first, item] }) => (first === name && typeof item === "number" ? [item] : [])));
			const isWhole = wrong.some(({ path }) => path[0] === name && typeof path[1] !== "number");
			const good = Array.isArray(value) && !isWhole ? value.filter((_item, index) => !items.has(index)) : [];
			if (name === "body") kept = good.length > 0 ? kept.filter((_each, index) => !items.has(index)) : [];
			if (good.length > 0) next.set(name, good);
			else if (Object.hasOwn(needed, name)) next.set(name, needed[name]);
			else next.delete(name);
		}
		if (wrong.some(({ path }) => path.length === 0)) break;
		fields = next;
	}
	const { value } = parseArticle(needed, context);
	if (!value) throw new Error("the stand-ins are no article");
	return { article: value, origin: [] };
}

/** The door leaves a block out when it does not know its kind. */
const isLeftOut = (problems: readonly Problem[], index: number) =>
	problems.some(({ code, path }) => code === "unknown-block" && path[0] === "body" && path[1] === index && path.length === 3);
