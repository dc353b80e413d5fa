/** Keeps the desk's remarks with the draft: a moment after the last key, so that the checks never stand between a key and the screens. */
import { useEffect, useMemo, useState } from "react";
import type { DeskData } from "../article/deskData.ts";
import { deviceMeasure } from "./deviceMeasure.ts";
import type { Layout } from "./fit.ts";
import type { Read } from "./read.ts";
import type { Remarks, Terms, Told } from "./remarks.ts";
import { unhurried } from "./unhurried.ts";

/** How long a draft has to rest before it is checked, in ms. */
const rest = 150;

/** What finds slips from the words of the news: it comes after the first checks of a draft that has some. */
let slips: Pick<Terms, "frequentSlips"> | undefined;

/**
 * Null until the checks' code has come, and for an empty draft. In between keys they are those of the text before.
 * `checkAgain` is there when a part of the checks did not come, and asks for it again.
 */
export function useRemarks(
	read: Read,
	{ edition, now, style, quiet, left }: Terms,
	{ stories, pictures }: Pick<DeskData, "stories" | "pictures">,
	layouts: readonly Layout[],
): { readonly remarks: Remarks | null; readonly checkAgain: (() => void) | null } {
	const [tell, setTell] = useState<Told | null>(null);
	const [isMissing, setMissing] = useState(false);
	const [turn, setTurn] = useState(0);
	useEffect(() => {
		let isGone = false;
		const timer = setTimeout(async () => {
			if (read.text.trim() === "") return setTell(null);
			const parts = await partsFor(read, left, stories, style).catch(() => null);
			if (isGone) return;
			setMissing(parts === null);
			if (!parts) return;
			const { checkSteps, isShort, ...terms } = parts;
			const steps = checkSteps(read, { edition, now, pictures, quiet, style, measure: deviceMeasure(), ...terms, ...slips });
			const told = await unhurried(steps, () => isGone).catch(() => null);
			if (told === null) setMissing(true);
			if (!told) return;
			setTell(() => told);
			// The draft is checked again when they are there.
			if (isShort || slips) return;
			slips = await import("../text/proof/frequent.ts").catch(() => undefined);
			if (slips && !isGone) setTurn(turn + 1);
		}, rest);
		return () => {
			isGone = true;
			clearTimeout(timer);
		};
		// A turn is a further try at the same.
	}, [read, edition, now, style, quiet, left, stories, pictures, turn]);
	const remarks = useMemo(() => tell?.(layouts) ?? null, [tell, layouts]);
	return { remarks, checkAgain: isMissing ? () => setTurn(turn + 1) : null };
}

/** The checks, and what of them only some drafts need. */
async function partsFor(read: Read, left: Terms["left"], stories: DeskData["stories"], style: unknown) {
	const { checkSteps, hasCopy, houseOf, lacksId, mayBeOld } = await import("./remarks.ts");
	const { nasal, nukta } = houseOf(style);
	const rules = nasal === "any" && nukta === "any" ? {} : await import("../text/proof/houseRules.ts");
	const old = mayBeOld(read) ? await import("../text/proof/krutidev.ts") : {};
	const embargo = left && left.length > 0 ? { left, ...(await import("../importers/embargo.ts")) } : {};
	const id = lacksId(read) ? await idOffer(stories) : {};
	const syntax = read.problems.some(({ code }) => code === "syntax") ? await import("../fileWords.ts").catch(() => ({})) : {};
	return { checkSteps, isShort: !hasCopy(read), ...rules, ...old, ...embargo, ...id, ...syntax };
}

/** What makes an id that no story of the edition has. */
async function idOffer(stories: DeskData["stories"]): Promise<Pick<Terms, "offerId">> {
	const { suggestId } = await import("../importers/storyId.ts");
	const taken = new Set(stories.map(({ id }) => id));
	return { offerId: (headline) => suggestId(headline, taken) };
}
