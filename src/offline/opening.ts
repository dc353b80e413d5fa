/**
 * The beginning of a kept story of which no page is kept. It stands in the frame before any script has come, the same as the application will draw it.
 * The worker's; takes nothing from the JSON but text.
 */
import { oneLine } from "../article/inline.ts";
import { jsonOf, sectionPath } from "../article/links.ts";
import { type Openings, openingMarks } from "../article/opening.ts";
import { bind } from "../text/bind.ts";
import { pieces } from "../text/pieces.ts";
import { copyAtHand } from "./atHand.ts";

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

/** As `components/Text.tsx` draws it. */
const drawn = (text: string) =>
	pieces(bind(oneLine(text)))
		.map(({ text, lang, isHeld }) => {
			const marks = `${lang ? ` lang="${lang}"` : ""}${isHeld ? ' class="held"' : ""}`;
			return marks ? `<span${marks}>${escaped(text)}</span>` : escaped(text);
		})
		.join("");

/** HTML; null where no story is kept for the path. */
export async function openingOf(path: string, { pictured, bare, sections }: Openings): Promise<string | null> {
	const address = jsonOf(path);
	if (!address?.startsWith("/stories/")) return null;
	const kept = await copyAtHand(address);
	const story = kept && ((await kept.json()) as Record<string, unknown>);
	if (!story || Object(story["published"]).kind !== "story") return null;
	const textOf = (name: string) => (typeof story[name] === "string" ? story[name] : "");
	const id = textOf("articleSection");
	const section = sections.find((each) => each.id === id)?.name ?? id;
	const kicker = textOf("kicker");
	const { section: sectionMark, language, ...marks } = openingMarks;
	const paragraph = (form: string, mark: string, text: string) =>
		form.replace(new RegExp(`<p [^>]*>${mark}</p>`), (all) => (text ? all.replace(mark, () => drawn(text)) : ""));
	// From its end, so that no mark is taken for one that a text brings.
	const headed = paragraph(story["image"] ? pictured : bare, marks.deck, textOf("description")).replace(marks.headline, () =>
		drawn(textOf("headline")),
	);
	const here = `<a href="${sectionPath(id)}"`;
	return paragraph(headed, marks.kicker, kicker === section ? "" : kicker)
		.replace(`>${sectionMark}<`, () => `>${drawn(section)}<`)
		.replace(sectionMark, encodeURIComponent(id))
		.replace(language, escaped(textOf("inLanguage")))
		.replace(here, `${here} aria-current="page"`);
}
