/** Which element of a drawn story shows which field of it. Found by what stands where: the reader's pages carry no marks for the desk. */
import { storyPath } from "../../article/links.ts";
import type { Path } from "../../article/problems.ts";
import adStyles from "../../components/AdSlot.module.css";
import bodyStyles from "../../components/Body.module.css";
import bylineStyles from "../../components/Byline.module.css";
import figureStyles from "../../components/Figure.module.css";
import storyStyles from "../../components/Story.module.css";
import tailStyles from "../../components/Tail.module.css";
import type { Shown } from "./shown.ts";

export type Part = { readonly path: Path; readonly element: Element };

const classOf = (name: string | undefined) => (name ? `.${CSS.escape(name)}` : ":not(*)");

/** Fields of a story that stand once on its page. */
const singles: readonly (readonly [string, Path])[] = [
	[classOf(storyStyles["kick"]), ["articleSection"]],
	[classOf(storyStyles["topic"]), ["kicker"]],
	[`${classOf(storyStyles["head"])} h1`, ["headline"]],
	[classOf(storyStyles["deck"]), ["description"]],
	[`${classOf(bylineStyles["where"])}`, ["dateline"]],
	[`${classOf(bylineStyles["who"])}`, ["author"]],
	[`${classOf(bylineStyles["faces"])}`, ["author"]],
	[`${classOf(bylineStyles["when"])} > span:nth-child(1)`, ["datePublished"]],
	[`${classOf(bylineStyles["when"])} > span:nth-child(2)`, ["dateModified"]],
	[`${classOf(storyStyles["plate"])} img`, ["image", "alt"]],
	[`${classOf(storyStyles["plate"])} ${classOf(figureStyles["credit"])}`, ["image", "creditText"]],
	[`${classOf(storyStyles["plate"])} figcaption`, ["image", "caption"]],
	[".dateline", ["dateline"]],
	[classOf(tailStyles["disclaimer"]), ["disclaimer"]],
	[classOf(tailStyles["source"]), ["sourceOrganization"]],
];

const within = (whole: ParentNode, path: Path, selector: string): Part[] =>
	Array.from(whole.querySelectorAll(selector), (element) => ({ path, element }));

function partsOfTable(element: Element, path: Path): Part[] {
	const cells = (row: Element, of: Path) => [...row.children].map((cell, column) => ({ path: [...of, column], element: cell }));
	return [
		...within(element, [...path, "caption"], "caption"),
		...[...element.querySelectorAll("thead tr")].flatMap((row) => cells(row, [...path, "header"])),
		...[...element.querySelectorAll("tbody tr")].flatMap((row, index) => cells(row, [...path, "rows", index])),
	];
}

/** The inner parts come before what holds them, so that the first hit is the closest. */
export function partsOf(document: Document, { story, origin, place, card }: Shown): Part[] {
	if (place !== "story") {
		const heads = document.querySelectorAll(`main a[href="${storyPath(card.id)}"]`);
		const cards = new Set(Array.from(heads, (head) => head.closest("article") ?? head));
		return [...cards].flatMap((element) => [
			...within(element, ["description"], ":is(h2, h3) ~ p"),
			...within(element, ["image", "alt"], "img"),
			{ path: ["headline"], element },
		]);
	}
	const parts = singles.flatMap(([selector, path]) => within(document, path, selector));
	const fixes = within(document, ["correction"], classOf(tailStyles["fixes"]));
	for (const { element } of fixes)
		parts.push(...within(element, [], ":scope > div").map((each, index) => ({ ...each, path: ["correction", index] })));
	parts.push(...fixes);
	const isSlot = (element: Element) =>
		element.matches(`${classOf(bodyStyles["slot"])}, ${classOf(adStyles["ad"])}`) ||
		element.querySelector(":scope > iframe, :scope > * > iframe") !== null;
	const drawn = [...(document.querySelector(".prose")?.children ?? [])].filter((element) => !isSlot(element));
	// A dateline before a first block that is no paragraph has a line of its own.
	const blocks = drawn.slice(Math.max(0, drawn.length - story.article.body.length));
	for (const [index, element] of blocks.entries()) {
		const at = origin[index];
		const block = story.article.body[index];
		if (at === undefined || !block) continue;
		if (block.type === "image") {
			for (const [selector, name] of [
				["img", "alt"],
				[classOf(figureStyles["credit"]), "creditText"],
				["figcaption", "caption"],
			] as const)
				parts.push(...within(element, ["body", at, name], selector));
		}
		parts.push(...within(element, ["body", at, "attribution"], "cite"));
		if (block.type === "list")
			for (const [item, inner] of [...element.children].entries()) parts.push({ path: ["body", at, "items", item], element: inner });
		if (block.type === "table") parts.push(...partsOfTable(element, ["body", at]));
		parts.push({ path: ["body", at], element });
	}
	return parts;
}
