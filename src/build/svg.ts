/**
 * Makes an SVG drawing safe to publish: rebuilds it from the elements and attributes that draw, drops the rest, and looks
 * once more at what came out. Works on text alone; knows no file, no picture and no edition.
 */
import { SaxesParser, type SaxesTagNS } from "saxes";
import { dangerIn } from "./svgDanger.ts";
import { attributesOf, ELEMENTS, INHERITED, isHarmlessCss, LOCAL_URL, PROSE, SVG, TEXT_HOLDERS, XHTML } from "./svgRules.ts";

/** `removed` names what was dropped and may have been seen or heard; editors' private data is dropped without a word. */
export type CleanedSvg = { readonly svg: string; readonly removed: readonly string[] };
export type RefusedSvg = { readonly refused: string };

type Element = { name: string; attributes: Map<string, string>; children: (Element | string)[] };

/** `drawn` counts elements after every `<use>`, pattern, marker and mask has been followed. */
const LIMITS = { characters: 2_000_000, elements: 20_000, depth: 100, drawn: 200_000 } as const;

/**
 * The drawing with nothing in it but what draws, or why it cannot be had.
 * Dropped: scripts, handlers, foreign objects, pictures inside, animation, links (they become plain groups), every address that
 * is not `#id`, style sheets with `@`, escapes or outside addresses, DOCTYPE without entities, comments, processing
 * instructions. `xlink:href="#id"` becomes `href`. Refused, and named: text that is not well-formed XML, a root that is not
 * `<svg>` in its namespace, entities (their values could hide anything, or a billion laughs), circles and explosions of
 * references, sheets that point at more than gradients, too long, too deep or too many elements, and anything the second
 * look finds. Output is XML 1.0 without prolog; cleaning it again gives it back unchanged.
 * Source of the lists: SVG 2 indexes (https://www.w3.org/TR/SVG2/), css-values-4 on functions and escapes.
 */
export function cleanSvg(text: string): CleanedSvg | RefusedSvg {
	try {
		const removed = new Set<string>();
		const root = parse(text, removed);
		measure(root);
		const svg = write(root, true);
		const left = dangerIn(svg);
		if (left !== undefined) return { refused: `${left} is left` };
		return { svg, removed: [...removed] };
	} catch (error) {
		if (error instanceof Refusal) return { refused: error.message };
		throw error;
	}
}

class Refusal extends Error {}

function parse(text: string, removed: Set<string>): Element {
	if (text.length > LIMITS.characters) throw new Refusal(`more than ${LIMITS.characters} characters`);
	const parser = new SaxesParser({ xmlns: true });
	const open: (Element | "dropped")[] = [];
	let root: Element | undefined;
	let elements = 0;
	/** How many of the open tags are inside something dropped, that one included. */
	let droppedDepth = 0;

	parser.on("error", (error) => {
		throw new Refusal(`not well-formed XML: ${error.message}`);
	});
	parser.on("doctype", (doctype) => {
		// Only an internal subset can declare entities; the usual Inkscape and Illustrator line has none.
		if (doctype.includes("[")) throw new Refusal("<!DOCTYPE> with declarations (<!ENTITY>)");
	});
	parser.on("opentag", (tag) => {
		if (++elements > LIMITS.elements) throw new Refusal(`more than ${LIMITS.elements} elements`);
		if (open.length >= LIMITS.depth) throw new Refusal(`elements nested more than ${LIMITS.depth} deep`);
		if (droppedDepth > 0) {
			open.push("dropped");
			droppedDepth++;
			return;
		}
		const isRoot = open.length === 0;
		if (isRoot && (tag.uri !== SVG || tag.local !== "svg")) throw new Refusal(`the root is <${tag.name}>, not <svg xmlns="${SVG}">`);
		const parent = parentIn(open);
		const name = drawnName(tag, parent);
		if (name !== tag.local && ((tag.uri === SVG && tag.local !== "metadata") || tag.uri === XHTML)) removed.add(`<${tag.name}>`);
		if (name === undefined) {
			open.push("dropped");
			droppedDepth = 1;
			return;
		}
		const element: Element = { name, attributes: attributesOf(tag, removed), children: [] };
		if (isRoot) root = element;
		else parent?.children.push(element);
		open.push(element);
	});
	parser.on("closetag", () => {
		const closed = open.pop();
		if (closed === "dropped") droppedDepth--;
		if (typeof closed === "object" && closed.name === "style") settleSheet(closed, parentIn(open), removed);
	});
	const keep = (words: string) => {
		const parent = parentIn(open);
		if (parent !== undefined && TEXT_HOLDERS.has(parent.name)) parent.children.push(words);
	};
	parser.on("text", keep);
	parser.on("cdata", keep);

	parser.write(text).close();
	if (root === undefined) throw new Refusal("no element in it");
	return root;
}

function parentIn(open: readonly (Element | "dropped")[]): Element | undefined {
	const last = open.at(-1);
	return typeof last === "object" ? last : undefined;
}

/** A link becomes the group it draws as, since its transform and its colours are part of the drawing. */
function drawnName({ uri, local }: SaxesTagNS, parent: Element | undefined): string | undefined {
	if (uri !== SVG) return undefined;
	if (local === "a") return parent !== undefined && TEXT_HOLDERS.has(parent.name) ? "tspan" : "g";
	return ELEMENTS.has(local) ? local : undefined;
}

/** A sheet is kept whole or dropped whole: half a sheet draws something nobody has seen. */
function settleSheet(sheet: Element, parent: Element | undefined, removed: Set<string>): void {
	const css = sheet.children.join("");
	const type = sheet.attributes.get("type");
	if (isHarmlessCss(css) && (type === undefined || type === "" || type === "text/css")) return;
	removed.add("<style>");
	parent?.children.splice(parent.children.indexOf(sheet), 1);
}

/** Follows every reference once; throws for circles and for drawings that unfold beyond all measure. */
function measure(root: Element): void {
	const byId = new Map<string, Element>();
	const size = new Map<Element, number>();
	const sheets: string[] = [];
	const count = (element: Element): number => {
		const id = element.attributes.get("id");
		if (id !== undefined && !byId.has(id)) byId.set(id, element);
		if (element.name === "style") sheets.push(element.children.join(""));
		let total = 1;
		for (const child of element.children) if (typeof child === "object") total += count(child);
		size.set(element, total);
		return total;
	};
	count(root);

	for (const sheet of sheets) {
		for (const [, , target = ""] of sheet.matchAll(LOCAL_URL)) {
			const name = byId.get(target.slice(1))?.name;
			// A rule reaches elements this code does not match up, so only what cannot unfold may stand in one.
			if (name !== undefined && name !== "linearGradient" && name !== "radialGradient") {
				throw new Refusal(`<style> uses url(${target}), a <${name}>: write it as an attribute`);
			}
		}
	}

	const cost = new Map<Element, number>();
	const walking = new Set<Element>();
	const drawn = (element: Element): number => {
		const known = cost.get(element);
		if (known !== undefined) return known;
		// Following references piles up calls; the limit of depth holds for the unfolded drawing as well.
		if (walking.size > LIMITS.depth * 10) throw new Refusal("references nested too deep");
		if (walking.has(element)) throw new Refusal(`<${element.name} id="${element.attributes.get("id") ?? ""}"> refers to itself`);
		walking.add(element);
		let total = 1;
		for (const child of element.children) if (typeof child === "object") total += drawn(child);
		for (const [name, value] of element.attributes) {
			for (const target of targetsOf(name, value)) {
				const found = byId.get(target);
				if (found) total += drawn(found) * (INHERITED.has(name) ? (size.get(element) ?? 1) : 1);
			}
		}
		walking.delete(element);
		if (total > LIMITS.drawn) throw new Refusal(`unfolds into more than ${LIMITS.drawn} elements`);
		cost.set(element, total);
		return total;
	};
	drawn(root);
}

function targetsOf(name: string, value: string): string[] {
	if (PROSE.has(name)) return [];
	if (name === "href") return [value.slice(1)];
	return [...value.matchAll(LOCAL_URL)].map(([, , target = ""]) => target.slice(1));
}

function write(element: Element, isRoot = false): string {
	let tag = `<${element.name}`;
	if (isRoot) tag += ` xmlns="${SVG}"`;
	for (const [name, value] of element.attributes) tag += ` ${name}="${escapeAttribute(value)}"`;
	if (element.children.length === 0) return `${tag}/>`;
	const inside = element.children.map((child) => (typeof child === "string" ? escapeText(child) : write(child))).join("");
	return `${tag}>${inside}</${element.name}>`;
}

function escapeText(text: string): string {
	return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/\r/g, "&#13;");
}

function escapeAttribute(text: string): string {
	return escapeText(text).replace(/"/g, "&quot;").replace(/\t/g, "&#9;").replace(/\n/g, "&#10;");
}
