/** The draft beside its published copy: what changed, as fact or spelling, and what the editor makes of it. */
import { useDeferredValue, useMemo } from "react";
import type { Article, Edition } from "../../article/article.ts";
import type { DeskData } from "../../article/deskData.ts";
import { type Path, pathText } from "../../article/problems.ts";
import { Hang } from "../../components/Hang.tsx";
import { fieldName } from "../../editorWords.ts";
import { formatDateTime } from "../../text/dates.ts";
import { parseStyle } from "../../text/proof/style.ts";
import type { Draft } from "../draft.ts";
import type { GoTo } from "../focus.ts";
import { useHouseStyle } from "../houseStyle.ts";
import { inDraft } from "../mend.ts";
import { type Read, valueIn } from "../read.ts";
import { type Comparison, compare, type Found } from "./compare.ts";
import { compareWords as words } from "./compareWords.ts";
import { Decision } from "./Decision.tsx";
import { valueWords } from "./fieldValues.ts";
import { goOnEnter, Lines } from "./Lines.tsx";
import { usePublished } from "./published.ts";
import { Steps } from "./Steps.tsx";

type CompareProps = {
	readonly draft: Draft;
	readonly read: Read;
	readonly data: DeskData;
	readonly edition: Edition;
	readonly goTo: GoTo;
};

export function Compare({ draft, read, data, edition, goTo }: CompareProps) {
	const article = useDeferredValue(read.article);
	const id = valueIn(read.json, ["id"]);
	const copy = usePublished(typeof id === "string" ? id : "", data);
	const published = copy.state === "there" ? copy.article : null;
	const { json: style } = useHouseStyle(data.style);
	const names = useMemo(() => parseStyle(style ?? {}).value?.names, [style]);
	const comparison = useMemo(() => (published ? compare(published, article, data, names) : null), [published, article, data, names]);
	if (copy.state !== "there" || !comparison) {
		const said = { "no-id": words.noId, none: words.notPublished(String(id)), coming: words.fetching, failed: words.noCopy, there: "" };
		return (
			<div className="desk-compare">
				<p className="desk-sum" role="status">
					{said[copy.state]}
				</p>
				{copy.state === "failed" && (
					<button type="button" className="desk-link" onClick={copy.again}>
						{words.again}
					</button>
				)}
			</div>
		);
	}
	const go = (path: Path) => goTo(inDraft(path, read.origin), "check");
	return (
		<div className="desk-compare">
			<Hang as="h2">
				<span>{words.compare}</span>
			</Hang>
			<Summary published={copy.article} comparison={comparison} edition={edition} />
			<Steps total={stopsIn(comparison)}>
				<Changes comparison={comparison} edition={edition} go={go} />
				<Decision draft={draft} read={read} published={copy.article} comparison={comparison} edition={edition} />
				<Lines lines={comparison.lines} go={go} />
			</Steps>
		</div>
	);
}

/** Fields that are no prose, and every place in what is; a text that only moved is one. */
const stopsIn = ({ fields, lines }: Comparison) =>
	lines.reduce(
		(sum, line) => sum + (line.kind === "same" ? 0 : Math.max(1, line.passages.filter(({ kind }) => kind !== "same").length)),
		fields.length,
	);

type SummaryProps = { readonly published: Article; readonly comparison: Comparison; readonly edition: Edition };

function Summary({ published: { datePublished, dateModified }, comparison: { facts, spellings, rest }, edition }: SummaryProps) {
	const time = (iso: string) => formatDateTime(iso, edition.timeZone, edition.digits);
	return (
		<p className="desk-sum" role="status">
			{words.published(time(datePublished))}
			{dateModified && ` ${words.updated(time(dateModified))}`}
			{facts + spellings === 0 ? (
				rest ? (
					words.onlyOther[rest]
				) : (
					words.same
				)
			) : (
				<>
					{words.since}
					{facts > 0 && <b>{words.facts(facts)}</b>}
					{facts > 0 && spellings > 0 && words.and}
					{spellings > 0 && words.spellings(spellings)}
					{words.changed(facts, spellings)}
				</>
			)}
		</p>
	);
}

/** How much of a paragraph that came or went is quoted in the list, in words: it stands whole below. */
const quoted = 14;
const short = (text: string) => {
	const all = text.split(/\s+/);
	return all.length > quoted ? `${all.slice(0, quoted).join(" ")} …` : text;
};

type ChangesProps = { readonly comparison: Comparison; readonly edition: Edition; readonly go: (path: Path) => void };

function Changes({ comparison: { found, fields }, edition, go }: ChangesProps) {
	const facts = found.filter(({ kind }) => kind === "fact");
	const others = found.filter(({ kind }) => kind === "spelling");
	if (found.length + fields.length === 0) return null;
	return (
		<ul className="desk-changes">
			{facts.map((each, index) => (
				<Change key={index} found={each} go={go} />
			))}
			{fields.map((field) => (
				<li key={pathText(field.path)} className="fact" tabIndex={-1} onKeyDown={goOnEnter(() => go(field.path))} data-stop="">
					<span className="kind">{words.kinds.fact}</span>
					<p>
						<b>{words.field}</b>
						{nameOf(field)}
						<Values field={field} edition={edition} />
					</p>
					<button type="button" aria-label={words.toPlace(nameOf(field))} onClick={() => go(field.path)}>
						{words.go}
					</button>
				</li>
			))}
			{others.map((each, index) => (
				<Change key={index} found={each} go={go} />
			))}
		</ul>
	);
}

type ChangedField = Comparison["fields"][number];

const nameOf = ({ path }: ChangedField) => (path[0] === "body" ? words.inBody : fieldName(path));

function Values({ field: { path, before, after }, edition }: { field: ChangedField; edition: Edition }) {
	const [went, came] = [before, after].map((values) => [...new Set(values.map((each) => valueWords(path, each, edition)))]) as [
		string[],
		string[],
	];
	// Two moments of one minute are told apart as they are written.
	const isTold = String(went) !== String(came);
	return [
		...(isTold ? went : before).map((each) => <del key={`-${each}`}>{each}</del>),
		...(isTold ? came : after).map((each) => <ins key={`+${each}`}>{each}</ins>),
	].flatMap((each) => [" ", each]);
}

function Change({ found: { kind, reason, before, after, places, near }, go }: { found: Found; go: (path: Path) => void }) {
	const [first = near] = places;
	return (
		<li className={kind}>
			<span className="kind">{words.kinds[kind]}</span>
			<p>
				<b>{words.reasons[reason]}</b>
				<span lang="hi">
					{before && <del>{short(before)}</del>} {after && <ins>{short(after)}</ins>}
				</span>
				{places.length > 1 && words.times(places.length)}
			</p>
			{first && (
				<button
					type="button"
					aria-label={first === near ? words.toNear(short(before)) : words.toPlace(after || before)}
					onClick={() => go(first)}
				>
					{first === near ? words.goNear : words.go}
				</button>
			)}
		</li>
	);
}
