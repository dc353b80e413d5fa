/** The search's own thread: takes questions, answers the latest. */
// First of all, alone: what it asks for comes while the rest is read in.
import "./firstFiles.ts";

import { isDevanagari } from "../text/fold.ts";
import type { Answer, Said } from "./answer.ts";
import { type FirstQuestion, type Question, type Reach, readable, withoutMinus, withoutQuotes } from "./asked.ts";
import { findBegun } from "./begun.ts";
import type { Engine, Found } from "./engine.ts";
import { fetchAgain } from "./fetching.ts";
import { Library } from "./library.ts";
import { inHindiOf, lists, nearestOf } from "./offers.ts";
import { hasPhrases, showable } from "./showable.ts";
import { withNotLeftOut } from "./understood.ts";

/** Days. */
const reaches: Record<Reach, number | null> = { recent: null, week: 7, month: 31, all: Number.POSITIVE_INFINITY };
const mostSuggestions = 5;

const say = (said: Said) => postMessage(said);
let latest: FirstQuestion | undefined;
// What was begun with an old list is given up.
const library = new Library(() => latest && void reply(latest));

addEventListener("message", ({ data }: MessageEvent<Question | "keep">) => {
	if (data === "keep") void fetchAgain();
	else hear(data);
});

function hear(question: FirstQuestion): void {
	latest = question;
	clearTimeout(leisure);
	if (question.list) void library.know(question.list);
	void reply(question);
	void library.keepNew();
}

async function reply(question: Question): Promise<void> {
	const { generation } = library;
	const isOld = () => question !== latest || generation !== library.generation;
	try {
		await answer(question, isOld);
	} catch {
		if (!isOld()) say({ kind: "failure", number: question.number });
	}
}

async function answer(question: Question, isOld: () => boolean): Promise<void> {
	const { number, section, reach, today, isTyping, isAgain = false } = question;
	const text = readable(question.text);
	const back = reaches[reach];
	const after = back === null ? null : Math.max(0, today - back);
	const { missing } = await library.load(after, isAgain, (done, all) => {
		if (!isOld() && all > 2) say({ kind: "progress", number, done, all });
	});
	if (isOld()) return;
	const { engine } = library;
	const answered = await findShowable(text, question, after, isOld, (found) => foundBeside(found, text, question, after));
	if (isOld() || answered === null) return;
	const { found, shown, beside } = answered;
	const { all, inHindi, suggestions } = beside;
	const { isKeptOnly } = library;
	const isCounted = !isKeptOnly && !hasPhrases(found);
	const total = isCounted ? found.hits.length : shown.kept;
	// Without the texts all sections were looked through.
	const unshown = section === null ? found.hits.length : (found.sections.get(section) ?? 0);
	const rest = withoutMinus(text);
	const isLeftOut = total === 0 && rest !== text.trim() && shown.isWhole;
	const whole = isLeftOut && !found.isMinus ? await findShowable(rest, question, after, isOld, () => null) : null;
	if (isOld()) return;
	const isMinus = found.isMinus || (whole !== null && whole.shown.kept > 0);
	const loose = withoutQuotes(text);
	const isParted = total === 0 && !isMinus && loose !== text.trim() && shown.isWhole;
	const parted = isParted ? await findShowable(loose, question, after, isOld, () => null) : null;
	if (isOld()) return;
	const isQuoted = parted !== null && parted.shown.kept > 0;
	// They stand in another section, or were long ago: it is not the words that are to be mended.
	const isElsewhere = (section !== null || after !== null) && all.sections.size > 0;
	const ofAll = after === null ? shown : isKeptOnly ? await shownOf(all, question, isOld) : null;
	if (isOld()) return;
	const days = isCounted || ofAll === null ? all.hits.map(({ day }) => day) : ofAll.days;
	const since = (length: number) => days.filter((day) => day >= today - length).length;
	say({
		...{ kind: "answer", number, text, isTyping, total },
		understood: withNotLeftOut(found, text),
		unshown: total === 0 && shown.isMissing && !hasPhrases(found) ? unshown : 0,
		isPartial: found.isPartial,
		absent: found.absent,
		atFirst: found.atFirst,
		results: shown.results,
		// Where not all were looked at those of one are not told.
		sections: [...(isKeptOnly && shown.isWhole ? shown.sections : found.sections)],
		week: since(7),
		month: since(31),
		suggestions,
		isCommon: found.query.isCommon,
		headlinesOnly: engine.headlinesOnly,
		...{ isMinus, isQuoted },
		nearest: total === 0 && !isElsewhere && !found.query.isCommon ? nearestOf({ ...found, isMinus }, text, engine) : null,
		inHindi,
		searched: library.searched,
		stories: await library.countStories(),
		isMissing: missing > 0 || shown.isMissing,
		isAtLeast: !isCounted && !shown.isWhole,
	} satisfies Answer);
	prepare(engine);
}

/**
 * What is found and what is shown of it: whatever was taken back is not found, and where a text cannot be had only what can be shown is counted.
 * `meanwhile` is done while the texts are on their way.
 */
async function findShowable<Beside>(
	text: string,
	question: Question,
	after: number | null,
	isOld: () => boolean,
	meanwhile: (found: Found) => Beside,
) {
	for (;;) {
		const { engine, isKeptOnly } = library;
		const section = isKeptOnly ? undefined : (question.section ?? undefined);
		const found = findBegun(engine, text, { section, after: after ?? undefined }, question.isTyping);
		const showing = shownOf(found, question, isOld);
		const beside = meanwhile(found);
		const shown = await showing;
		if (isOld() || shown === null) return null;
		if (shown.isMissing && !isKeptOnly) await library.takeKept();
		else if (!shown.areGone) return { found, shown, beside };
	}
}

const shownOf = (found: Found, { most, section }: Question, isOld: () => boolean) =>
	showable(found, { most, section, isKeptOnly: library.isKeptOnly }, (story) => library.textOf(story), isOld);

/** What is told beside the results: what there is of other days, the query in Devanagari, and how its last word may go on. */
function foundBeside(found: Found, text: string, { section, isTyping }: Question, after: number | null) {
	const { engine } = library;
	const inHindi = inHindiOf(found, text);
	return {
		all: after === null ? found : findBegun(engine, text, { section: section ?? undefined }, isTyping),
		inHindi: inHindi !== null && (isOfStories(found) || engine.find(inHindi).hits.length > 0) ? inHindi : null,
		suggestions: isTyping ? engine.suggestions(text, mostSuggestions) : [],
	};
}

/** Its words are words of the stories in Hindi: they find something as they are. */
const isOfStories = ({ understood, hits }: Found): boolean =>
	hits.length > 0 && understood.every(({ as }) => as !== null && isDevanagari(as));

function* preparing(engine: Engine): Generator<void> {
	yield* engine.preparing();
	yield* lists().listening();
}

let leisure: ReturnType<typeof setTimeout> | undefined;
/** While the reader reads: what the next queries would wait for, a part at a time, so that none waits for it now. */
function prepare(engine: Engine): void {
	const parts = preparing(engine);
	const next = () => {
		if (!parts.next().done) leisure = setTimeout(next);
	};
	leisure = setTimeout(next);
}

// A thread that was started ahead has its first question for a name.
if (self.name !== "") hear(JSON.parse(self.name) as FirstQuestion);
