/** Finds what is dangerous in the text of an SVG that should be clean. Shares no list and no test with the code that cleans. */
import { SaxesParser } from "saxes";

const SVG = "http://www.w3.org/2000/svg";

/**
 * The second look, on purpose written the other way round: a list of what is dangerous, tried on finished text, so that a
 * slip in the lists of `svgRules.ts` does not pass. Returns the name of the first thing found ("<script>", "onload", "url()"), or undefined.
 */
export function dangerIn(svg: string): string | undefined {
	const found: string[] = [];
	const inside: string[] = [];
	const parser = new SaxesParser({ xmlns: true, position: false });
	parser.on("error", (error) => found.push(`broken XML (${error.message})`));
	parser.on("doctype", () => found.push("<!DOCTYPE>"));
	parser.on("processinginstruction", ({ target }) => found.push(`<?${target}?>`));
	parser.on("xmldecl", () => found.push("<?xml?>"));
	parser.on("comment", () => found.push("a comment"));
	parser.on("cdata", () => found.push("CDATA"));
	parser.on("opentag", (tag) => {
		inside.push(tag.local.toLowerCase());
		if (tag.uri !== SVG || tag.prefix !== "") found.push(`<${tag.name}> of ${tag.uri || "no namespace"}`);
		if (
			/^(script|handler|listener|foreignobject|iframe|object|embed|audio|video|canvas|link|meta|base|a|image|feimage|animate.*|set|discard|mpath)$/i.test(
				tag.local,
			)
		) {
			found.push(`<${tag.name}>`);
		}
		for (const { name, local, prefix, value } of Object.values(tag.attributes)) {
			if (prefix === "xmlns" || (prefix !== "" && prefix !== "xml")) found.push(name);
			if (/^on/i.test(local)) found.push(name);
			if (/^(href|src|base)$/i.test(local) && !value.startsWith("#")) found.push(`${name} to the outside`);
			if (name === "xmlns" || /^(id|class|role|lang|aria-.*)$/.test(local)) continue;
			const danger = dangerInCss(value);
			if (danger !== undefined) found.push(`${danger} in ${name}`);
		}
	});
	parser.on("text", (text) => {
		if (inside.at(-1) !== "style") return;
		const danger = /@/.test(text) ? "@" : dangerInCss(text);
		if (danger !== undefined) found.push(`${danger} in <style>`);
	});
	parser.on("closetag", () => void inside.pop());
	parser.write(svg).close();
	return found[0];
}

function dangerInCss(value: string): string | undefined {
	if (value.includes("\\")) return "an escape";
	const scheme = /(javascript|vbscript|data|https?|ftp|file|blob|about)\s*:/i.exec(value);
	if (scheme) return scheme[0];
	if (value.includes("//")) return "//";
	if (/\b(url|src|image)\(\s*["']?(?!["'#\s])/i.test(value) || /(image-set|expression|element|cross-fade)\(/i.test(value)) return "url()";
	return undefined;
}
