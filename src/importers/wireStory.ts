/** Makes a draft of a story from labelled lines. What the lines do not say stays missing: the one door names it to the editor. */
import { languageOfWords } from "../text/languageOfWords.ts";
import { isPlaceName, isShortForm, isTown, readDateline } from "./dateline.ts";
import { agencies, DATE } from "./datelineParts.ts";
import { readDay, readMoment } from "./moment.ts";
import type { Line } from "./wire.ts";
import { bodyOf, type Draft } from "./wireBlocks.ts";
import { unemphasized } from "./wireLines.ts";
import { isPaper, type Label, pictograms } from "./wirePatterns.ts";
import { BULLET } from "./wirePieces.ts";

/** Whose words are the story's own. */
const ofStory: ReadonlySet<Label> = new Set(["headline", "description", "paragraph", "heading", "item"]);

/** What of the edition a draft needs. */
export interface EditionFacts {
	inLanguage: string;
	/** An IANA time zone, for times that name none. */
	timeZone: string;
}

/** Words that only say what follows: "फोटो साभार :", "Source :", "Edited By:", and the brackets around it, from outside to inside. */
const naming =
	/^(?:(?:फ़ोटो|फोटो|तस्वीर|चित्र|इमेज|photo|image|picture|pic)s?\s*)?(?:क्रेडिट|साभार|सौजन्य|स्रोत|सोर्स|श्रोत|कैप्शन|credits?|courtesy|source|caption|by|इनपुट|inputs?|from|(?:news\s)?agency|(?:समाचार\s)?एजेंसी)?(?:\s*से)?\s*[:ः,=/–-]+\s*/iu;
/** What a reporter writes before a caption: "फोटो- 09 सीवान 12 कैप्शन-". */
const captioning = /^[^।]{0,50}(?:कैप्शन|caption)\s*[:ः,–-]+\s*/iu;
const role =
	/^[\s|]*(?:(?:written|reported|edited|posted|published|updated|authored|curated|translated|story|report|interview)\s*by|by(?:line)?|author|reporter|interview(?=\s?[:–-])|agency(?=:)|(?:द्वारा|लेखक|लेखिका|रिपोर्टर?|संपादन|संपादक(?! मंडल)|अनुवादक?|प्रस्तुति|पदनाम|(?:बातचीत|साक्षात्कार|इंटरव्यू|आलेख)(?=\s?[:ः–-]))(?![\p{L}\p{M}]))\s*[:ः,–-]*\s*/iu;
/** What was done, or by what office, with a colon, before a name: "ग्राउंड रिपोर्ट: …", "विशेष संवाददाता: …". */
const task = /^(?:[\p{L}\p{M}]+[ -]){0,2}(?:रिपोर्ट|संवाददाता|प्रतिनिधि|लेखन|लेखक)\s?[:ः–-]\s*(?=(?:[\p{L}\p{M}.]+[ ,]+){1,4}[\p{L}\p{M}.]+$)/u;
/** Says what the one named above is, not who. */
const designation = /^[\s•|]*(?:पदनाम|designation)\s*[:ः,–-]/iu;
const disclaiming = /^(?:डिस्क्लेमर|डिस्क्लैमर|डिसक्लेमर|अस्वीकरण|disclaimer)(?:\s*\([^)]{4,20}\))?\s*[:ः–—-]*\s*/iu;

const organization =
	/डेस्क|संपाद(?:कीय|क मंडल)|स्टाफ़?$|लाइव$|भारतवर्ष|bharatvarsh|टीम|ब्यूरो|नेटवर्क|network|संवाद|प्रतिनिधि|desk|team|bureau|news|न्यूज|समाचार|टाइम्स|कॉम$|(?:ऑनलाइन|आनलाइन|डिजिटल|online|digital)$|\.(?:com|in)$/iu;

/** What a page calls its deck, before it: "संक्षेप: …". */
const deckName = /^(?:सार|संक्षेप(?: में)?)\s*[:ः]\s*/u;

/** What stands behind a name and is no other person: an office, a paper. */
const noPerson =
	/यूनिवर्सिटी|विश्वविद्यालय|university|पत्रकार|संपादक|रिपोर्टर|लेखक|लेखिका|विशेषज्ञ|प्रोफ़?ेसर|editor|reporter|correspondent|writer|उजाला|भास्कर|जागरण|पत्रिका|प्रभात|\sसे$/iu;

/** The people that one byline names: "राहुल शर्मा और नीता सिंह". What is not two names of two to four words each stays one, but for a paper right behind a name in Latin letters. */
function peopleIn(byline: string): string[] {
	const [, person, paper = ""] = /^([A-Za-z.]+(?: [A-Za-z.]+){1,3}),? ([\u0900-\u097f].*)$/.exec(byline) ?? [];
	if (person && isPaper(paper)) return [person, paper];
	const names = byline.split(/\s*[,/&]\s*|\s+(?:और|व|एवं|तथा|and)\s+/iu);
	const isName = (name: string) => /^[\p{L}\p{M}.]+(?: [\p{L}\p{M}.]+){1,3}$/u.test(name) && !noPerson.test(name) && !isTown(name);
	return organization.test(byline) || !names.every(isName) ? [byline] : names;
}

/** "( Photo Credit : (source : IANS))" → "IANS". What has no such wrapping stays as it is. */
export function peelCredit(text: string): string {
	let peeled = text.replace(/\s+/g, " ").trim();
	for (let last = ""; last !== peeled; ) {
		last = peeled;
		peeled = peeled
			.replace(/^[([]\s*(.*?)\s*[)\]]$/s, "$1")
			.replace(/^[|•*–-]+\s*/, "")
			.replace(naming, "")
			.replace(/^(?:फ\u093c?ोटो) (?=[\p{L}\p{M}]+$)/u, "");
		// What is left when only one of two brackets came along.
		if (peeled.split(/[([]/).length !== peeled.split(/[)\]]/).length) peeled = peeled.replace(/^[([]\s*|\s*[)\]]$/, "");
	}
	return peeled || text.trim();
}

/** "समाचार एजेंसी पीटीआई के इनपुट के साथ" and "Agency पीटीआई" name पीटीआई. */
const inputs = new RegExp(
	`^(?:समाचार |news )?(?:एजेंसी |agency )?((?:${agencies})(?: ?(?:और|व|,|/) ?(?:${agencies}))*)(?: (?:की |के |से )?(?:इनपुट|हवाले).*)?$`,
	"iu",
);

/** One agency's names, in either script and spelling. */
const agencyNames = [
	"आईएएनएस आइएएनएस IANS",
	"पीटीआई पीटीआइ PTI",
	"भाषा पीटीआई-भाषा पीटीआई/भाषा भाषा-पीटीआई PTI-Bhasha Bhasha",
	"यूनीवार्ता यूनिवार्ता वार्ता Univarta",
	"यूएनआई यूएनआइ UNI",
	"एएनआई एएनआइ ANI",
	"रॉयटर्स रायटर्स रॉयटर रायटर Reuters",
	"एएफपी AFP",
	"एपी AP",
	"शिन्हुआ सिन्हुआ Xinhua 新华社 新华网",
	"स्पूतनिक स्पुतनिक Sputnik",
	"तास TASS",
	"डीपीए DPA",
	"ब्लूमबर्ग Bloomberg",
	"पीआईबी पीआइबी PIB",
].map((names) => names.toLowerCase().split(" "));

const isAgency = (name: string): boolean => agencyNames.some((all) => all.includes(name.trim().toLowerCase()));

/** A day between the parts of a byline: "पटना | हिन्दुस्तान ब्यूरो | 5 मई". */
const dayOfByline = new RegExp(`(?:^|[|,])\\s*${DATE}\\s*(?=$|[|,])`, "giu");

/** Names each once: an agency that stands in two spellings keeps that in Devanagari. */
function onceEach(names: readonly string[]): string[] {
	const kept = new Map<string, string>();
	for (const name of names) {
		const agency = agencyNames.find((all) => all.includes(name.toLowerCase()))?.[0] ?? name;
		const earlier = kept.get(agency);
		if (earlier === undefined || (/[a-z]/i.test(earlier) && /[\u0900-\u097f]/.test(name))) kept.set(agency, name);
	}
	return [...kept.values()];
}

/** Who edits an agency's copy, before it. */
const EDITS = /(?:edited|curated|posted|published|updated) by|संपाद|प्रस्तुति/i;

/** For whom someone writes, behind a bar after the name: no second author. Of who only edits an agency's copy the agency is the author. */
function isEmployer(text: string, above: string | undefined): boolean {
	const [, name = ""] = /^\|\s*(.+)$/.exec(text) ?? [];
	if (!name || above === undefined || isPaper(above) || isAgency(above) || organization.test(above)) return false;
	return isPaper(name) || (isAgency(name) && !EDITS.test(above));
}

const unbracketed = (text: string) => text.replace(/^[([]+\s*/, "").replace(/\s*[)\]]+$/, "");

/** An agency, a desk or a bureau is an organisation; anyone else is a person. */
function author(name: string): Draft {
	const isOrganization = organization.test(name) || isPaper(name) || readDateline(`${name}, दिल्ली। `, false)?.agency === name;
	return { type: isOrganization ? "Organization" : "Person", name };
}

/** Caption and credit of the picture that a page had; the picture itself does not come with its text. */
export function pictureWords(lines: readonly Line[]): { caption?: string; creditText?: string } {
	const caption = lines.find(({ label }) => label === "caption");
	const credit = lines.find(({ label }) => label === "credit");
	const said = ({ text }: Line) => unemphasized(text);
	return {
		// A label alone stays one: no line is without words.
		...(caption ? { caption: said(caption).replace(captioning, "").replace(naming, "") || said(caption) } : {}),
		...(credit ? { creditText: peelCredit(said(credit)) } : {}),
	};
}

/**
 * A draft from lines with any labels: removed lines, wire marks, captions and credits give nothing to it. `id` and `articleSection` are never
 * there, `datePublished` only when a line says it, a day alone as a day ("2021-07-09"); an agency named in the dateline is author when no line names one.
 */
export function storyFromLines(pasted: readonly Line[], facts: EditionFacts): Draft {
	const lines = pasted.map((line) => (line.marks ? line : { ...line, text: unemphasized(line.text) }));
	const all = (label: Line["label"]) => lines.filter((line) => line.label === label).map(({ text }) => text);
	const first = (label: Line["label"]) => all(label)[0];
	const dateline = first("dateline");
	const signed = dateline === undefined ? undefined : readDateline(dateline, true)?.agency;
	const agency = isShortForm.test(signed ?? "") ? undefined : signed;
	const bylines = all("author").filter((text, i, every) => !isEmployer(text, every[i - 1]));
	// Where a byline was written stands behind its name, or before who sent it: "राकेश देव, छतरपुर", "वाराणसी, जागरण संवाददाता".
	let whence: string | undefined;
	const names = bylines
		// What someone is stands under who it is.
		.filter((text) => !designation.test(text) || bylines.every((each) => designation.test(each)))
		.map((text) =>
			text
				.replace(pictograms, "")
				.replace(BULLET, "")
				.replace(/^\(([^()]+)\)$|^\[([^[\]]+)\]$/, "$1$2")
				.replace(role, "")
				.replace(task, (whole: string, at: number, line: string) => (isPlaceName(line.slice(at + whole.length)) ? whole : ""))
				.replace(/^(\S+) से (.+) की (?:\S+ )?रिपोर्ट$/u, (whole, place: string, name: string) => {
					if (!isPlaceName(place)) return whole;
					whence ??= place;
					return name;
				})
				.replace(/ द्वारा$/u, "")
				.replace(dayOfByline, "")
				.replace(/^([^|,]+?)\s?[|,]\s?([^|,]+)$/, (whole, place: string, name: string) => {
					if (!isPlaceName(place) || !(organization.test(name) || isAgency(name))) return whole;
					whence ??= place;
					return name;
				})
				.replace(/^[|\s]+|[|\s,•·।]+$/g, "")
				.replace(/(.*?)\s*[|,]\s*([^|,]+)$/s, (whole, name: string, place: string) => {
					if (!isPlaceName(place)) return whole;
					whence ??= organization.test(name) ? undefined : place;
					return name;
				})
				.trim(),
		)
		.flatMap((name) => name.split("|"))
		.map((name) => name.trim())
		.filter(Boolean);
	// "एजेंसी" names none where the dateline does.
	const said = names.filter((name) => !agency || !/^(?:एजेंसी|एजेंसियाँ?|एजेंसियां|agency|agencies)$/i.test(name));
	const authors = onceEach(said.length > 0 ? said.flatMap(peopleIn) : agency ? [agency] : []);
	const source = first("source");
	const disclaimer = all("disclaimer")
		.map((text) => unbracketed(text).replace(disclaiming, ""))
		.join(" ");
	// Its own pages have the time of Beijing, and do not say so.
	const isOfXinhua = lines.some(({ label, text }) => (label === "source" || label === "published") && /xinhua|शिन्हुआ|新华/i.test(text));
	const zoneOf = (text: string) => (isOfXinhua && /\d{4}-\d{2}-\d{2} \d{1,2}:\d{2}:\d{2}/.test(text) ? "Asia/Shanghai" : facts.timeZone);
	const moment = (text: string | undefined) => (text === undefined ? undefined : readMoment(text, zoneOf(text)));
	// The hour over a heading is that of what stands under it.
	const times = lines.filter(({ label }, i) => label === "published" && lines[i + 1]?.label !== "heading");
	const [published, updated] = [times[0]?.text, first("updated")];
	// "कोटा4 घंटे पहले": where it was written stands before how long ago.
	const [, town = ""] = /^([\p{L}\p{M} ]{2,30}?)\s?(?:\([^)]+\)\s?)?(?:\p{N}+|एक) \p{L}[\p{L}\p{M}]* पहले$/u.exec(published ?? "") ?? [];
	if (isPlaceName(town)) whence ??= town;
	// "9 जुलाई 2021, अपडेटेड 11:52 PM": the day is said once.
	const dateModified = moment(updated) ?? (published && updated ? moment(`${published} ${updated}`) : undefined);
	const language = languageOfWords(lines.flatMap(({ label, text }) => (ofStory.has(label) ? [text] : [])).join(" "));
	const isOfEdition = language === undefined || facts.inLanguage.split("-")[0] === language;
	const draft: Draft = { type: "NewsArticle", inLanguage: isOfEdition ? facts.inLanguage : language };
	const put = (field: string, value: unknown) => {
		if (value !== undefined && value !== "") draft[field] = value;
	};
	put(
		"headline",
		all("headline")
			.join(" ")
			.replace(/^#{1,6}\s+|^subject ?: ?(?:(?:fwd?|re) ?: ?)*/i, ""),
	);
	put(
		"description",
		all("description")
			.map((text) => text.replace(deckName, ""))
			.join(" "),
	);
	put("dateline", (dateline ?? whence)?.replace(pictograms, "").replace(/(?:[\s।:.,–—|-]|(?<!\/[^\s/]{1,12})\/)+$/u, ""));
	// Of several over the story one may be its last update, with no word that says so.
	const over = lines.slice(
		0,
		Math.max(
			lines.findIndex(({ label }) => label === "paragraph"),
			0,
		),
	);
	const [earliest = moment(published)] = over
		.flatMap((line) => (times.includes(line) ? (moment(line.text) ?? []) : []))
		.toSorted((a, b) => Date.parse(a) - Date.parse(b));
	// Without an hour the door asks for it.
	put("datePublished", earliest ?? over.flatMap((line) => (times.includes(line) ? (readDay(line.text) ?? []) : []))[0]);
	put("dateModified", dateModified);
	if (authors.length > 0) draft["author"] = authors.map(author);
	const sourceName =
		source !== undefined ? peelCredit(source).replace(inputs, "$1") : agency && !organization.test(agency) ? agency : said.find(isAgency);
	if (sourceName) draft["sourceOrganization"] = { name: sourceName };
	draft["body"] = bodyOf(lines);
	put("disclaimer", disclaimer);
	return draft;
}
