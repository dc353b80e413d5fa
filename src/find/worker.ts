/** The search's own thread: takes questions, answers the latest. */
import { oneLine } from "../article/inline.ts";
import { bind } from "../text/bind.ts";
import type { Answer, FirstQuestion, Question, Reach, Result, Said } from "./answer.ts";
import { longestText } from "./asked.ts";
import type { Found, Hit } from "./engine.ts";
import { fetchAgain, Library } from "./library.ts";
import { hasPhrase, marksIn } from "./marks.ts";
import { inHindiOf, nearestOf } from "./offers.ts";
import type { FindableStory } from "./shard.ts";

/** Days. */
const reaches: Record<Reach, number | null> = { recent: null, week: 7, month: 31, all: Number.POSITIVE_INFINITY };
/** Stories in which it is looked up whether words stand together, at most, and at a time. */
const phraseReach = 400;
const atATime = 40;
/** Stories whose texts are looked for on the device, when it has not the texts of all that are found. */
const keptReach = 200;
const mostSuggestions = 5;

const library = new Library();
const say = (said: Said) => postMessage(said);
let latest: FirstQuestion | undefined;

addEventListener("message", ({ data }: MessageEvent<Question | "keep">) => {
	if (data === "keep") void fetchAgain();
	else hear(data);
});

function hear(question: FirstQuestion): void {
	latest = question;
	// What was begun with an old list is given up.
	if (question.list) void library.know(question.list).then((isNew) => (isNew && latest ? reply(latest) : undefined));
	void reply(question);
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
	const { number, section, reach, today, isTyping, most } = question;
	const text = question.text.trimStart().slice(0, longestText);
	const days = reaches[reach];
	const after = days === null ? null : Math.max(0, today - days);
	const { missing } = await library.load(after, (done, all) => {
		if (!isOld() && all > 2) say({ kind: "progress", number, done, all });
	});
	if (isOld()) return;
	const { engine } = library;
	const isCounted = !library.isKeptOnly;
	const found = engine.find(text, { section: isCounted && section ? section : undefined, after: after ?? undefined }, isTyping);
	const shown = await showable(found, most, section, isOld);
	if (isOld() || shown === null) return;
	const total = isCounted && !hasPhrases(found) ? found.hits.length : shown.kept;
	const all = after === null ? found : engine.find(text, { section: section ?? undefined }, isTyping);
	const since = (length: number) => all.hits.filter(({ day }) => day >= today - length).length;
	say({
		...{ kind: "answer", number, text, isTyping, total },
		understood: found.understood,
		isPartial: found.isPartial,
		results: shown.results,
		sections: [...(isCounted ? found.sections : shown.sections)],
		week: since(7),
		month: since(31),
		suggestions: isTyping ? engine.suggestions(text, mostSuggestions) : [],
		isCommon: found.query.isCommon,
		headlinesOnly: engine.headlinesOnly,
		nearest: total === 0 && !found.query.isCommon ? nearestOf(found, text, engine) : null,
		inHindi: inHindiOf(found, text),
		searched: engine.stories,
		stories: await library.countStories(),
		isMissing: missing > 0 || shown.isMissing,
	} satisfies Answer);
	// While the reader reads: what the next query by sound would wait for.
	engine.listen();
}

const hasPhrases = ({ query }: Pick<Found, "query">) => query.phrases.length + query.excludedPhrases.length > 0;

type Showable = {
	readonly results: readonly Result[];
	readonly kept: number;
	readonly sections: ReadonlyMap<string, number>;
	readonly isMissing: boolean;
};

/**
 * The texts of the best hits, each story once, those with the phrases alone where the query has some; null when another question has come meanwhile.
 * Without network many more are looked for, since few may be here.
 */
async function showable(
	{ hits, query, words }: Found,
	most: number,
	section: string | null,
	isOld: () => boolean,
): Promise<Showable | null> {
	const { phrases, excludedPhrases } = query;
	const reach = library.isKeptOnly ? keptReach : hasPhrases({ query }) ? phraseReach : most;
	const sections = new Map<string, number>();
	const kept = new Map<string, FindableStory>();
	let isMissing = false;
	for (let from = 0; from < Math.min(reach, hits.length) && kept.size < most + atATime; from += atATime) {
		const texts = await Promise.all(hits.slice(from, Math.min(from + atATime, reach)).map(({ story }: Hit) => library.textOf(story)));
		if (isOld()) return null;
		for (const text of texts) {
			if (text === null) isMissing = true;
			if (text === null || kept.has(text.id)) continue;
			const has = (phrase: readonly string[]) =>
				[text.headline, text.description ?? "", text.opening].some((part) => hasPhrase(part, phrase));
			if (!phrases.every(has) || excludedPhrases.some(has)) continue;
			sections.set(text.articleSection, (sections.get(text.articleSection) ?? 0) + 1);
			if (section === null || text.articleSection === section) kept.set(text.id, text);
		}
	}
	const results = [...kept.values()].slice(0, most).map((text) => resultOf(text, words));
	return { results, kept: kept.size, sections, isMissing };
}

/** A story's headline and the deck or the opening, whichever says more of what was asked, both with their marks in the text as it is shown. */
function resultOf(
	{ id, headline, articleSection, inLanguage, datePublished, description, opening }: FindableStory,
	words: ReadonlySet<string>,
): Result {
	const shown = (text: string) => {
		const bound = bind(oneLine(text));
		return { text: bound, marks: marksIn(bound, words) };
	};
	const title = shown(headline);
	const parts = [description ?? "", opening].filter((part) => part !== "").map(shown);
	const variety = ({ text, marks }: ReturnType<typeof shown>) => new Set(marks.map(({ start, end }) => text.slice(start, end))).size;
	const [snippet = shown("")] = parts.toSorted((a, b) => variety(b) - variety(a));
	return {
		...{ id, articleSection, inLanguage, datePublished },
		headline: title.text,
		marks: title.marks,
		snippet: snippet.text,
		snippetMarks: snippet.marks,
	};
}

// A thread that was started ahead has its first question for a name.
if (self.name !== "") hear(JSON.parse(self.name) as FirstQuestion);
