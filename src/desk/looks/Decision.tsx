/** What the editor decides after comparing: whether the time of the update moves, and whether a mistake is owned up to. Nothing moves by itself. */
import { useId } from "react";
import type { Article, Edition } from "../../article/article.ts";
import { Hang } from "../../components/Hang.tsx";
import type { Draft } from "../draft.ts";
import { goOnAt } from "../focus.ts";
import { type Read, valueIn } from "../read.ts";
import { timeIn } from "../times.ts";
import type { Comparison, Found } from "./compare.ts";
import { compareWords as words } from "./compareWords.ts";

type DecisionProps = {
	readonly draft: Draft;
	readonly read: Read;
	readonly published: Article;
	readonly comparison: Comparison;
	readonly edition: Edition;
};

const isReadFact = ({ kind, isRead }: Found) => kind === "fact" && isRead;

/** Words of the longest text that is quoted in a line: who rewrote a paragraph says so in words of their own. */
const longestQuoted = 14;

/** The line offered for facts that readers were told wrong; null where facts only came to what was there. */
export function correctionFor(found: readonly Found[]): string | null {
	const wrong = found.filter((change) => isReadFact(change) && change.before !== "");
	const quoted = wrong.filter(({ before, after }) => Math.max(before.split(" ").length, after.split(" ").length) <= longestQuoted);
	const lines = (quoted.length > 0 ? quoted : wrong.slice(0, 1)).map(({ before, after }) =>
		after === "" ? words.wasTaken(before) : words.wasWritten(before, after),
	);
	return lines.length > 0 ? lines.join(" ") : null;
}

export function Decision({ draft, read, published, comparison: { facts, spellings, found }, edition }: DecisionProps) {
	const name = useId();
	const { dateModified } = read.article;
	const isMoved = dateModified !== published.dateModified;
	if (facts + spellings === 0 && !isMoved) return null;
	const moveTime = () => draft.set(["dateModified"], timeIn(edition.timeZone, Date.now()));
	const keepTime = () => draft.set(["dateModified"], published.dateModified);
	return (
		<fieldset className="desk-decide" aria-label={words.decide}>
			<Hang as="h2">
				<span>{words.decide}</span>
			</Hang>
			<Way name={name} isOn={isMoved} onPick={moveTime} what={words.moveTime} why={words.moveTimeWhy} />
			<Way name={name} isOn={!isMoved} onPick={keepTime} what={words.keepTime} why={words.keepTimeWhy} />
			{facts > 0 && !isMoved && <p className="desk-hint">{words.factAdvice}</p>}
			{found.some(isReadFact) && (
				<NewCorrection draft={draft} read={read} published={published} offer={correctionFor(found)} edition={edition} />
			)}
		</fieldset>
	);
}

type WayProps = { readonly name: string; readonly isOn: boolean; readonly onPick: () => void; readonly what: string; readonly why: string };

function Way({ name, isOn, onPick, what, why }: WayProps) {
	return (
		<label className="desk-radio">
			<input type="radio" name={name} checked={isOn} onChange={onPick} />
			<span>
				{what}
				<small>{why}</small>
			</span>
		</label>
	);
}

type NewCorrectionProps = Omit<DecisionProps, "comparison"> & { readonly offer: string | null };

/** A correction that the published copy does not have yet stands in the draft, and is written there; until there is one it is offered. */
function NewCorrection({ draft, read, published, offer, edition }: NewCorrectionProps) {
	const box = useId();
	const all = valueIn(read.json, ["correction"]);
	const list = Array.isArray(all) ? all : [];
	const last = list.length - 1;
	const text = valueIn(list[last], ["text"]);
	const set = (next: unknown) => goOnAt(box, () => draft.set(["correction"], next));
	const add = () => set([...list, { datePublished: timeIn(edition.timeZone, Date.now()), text: offer ?? "" }]);
	if (list.length <= published.correction.length || typeof text !== "string")
		return (
			<div className="desk-offer">
				{offer && <p lang="hi">{offer}</p>}
				<button id={box} type="button" className="desk-button" onClick={add}>
					{words.addCorrection}
				</button>
			</div>
		);
	return (
		<div className="desk-field on">
			<label htmlFor={box}>{words.correctionLine}</label>
			<span className="desk-hint">{words.correctionPlace}</span>
			<textarea
				id={box}
				className="text"
				rows={3}
				lang="hi"
				value={text}
				onChange={({ target }) => draft.set(["correction", last, "text"], target.value, "correction")}
			/>
			<button type="button" className="desk-link" onClick={() => set(last > 0 ? list.slice(0, last) : undefined)}>
				{words.dropCorrection}
			</button>
		</div>
	);
}
