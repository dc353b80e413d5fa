/** A story that is brought a second time. */
import { expect, test } from "playwright/test";
import type { Kept } from "./drafts.ts";
import { twinOf } from "./twin.ts";
import { firstView } from "./view.ts";

const stories = [{ id: "pul-taiyar", headline: "नदी पर पुल बनकर तैयार", articleSection: "desh" }];
const draft = (key: string, story: object | string): Kept => ({
	key,
	name: key,
	text: typeof story === "string" ? story : JSON.stringify(story),
	left: [],
	view: firstView,
	changed: 0,
});
const body = [{ type: "paragraph", text: "गाँव के लोग अब नाव के बिना पार जा सकेंगे।" }];
const drafts = [
	draft("broken", "{"),
	draft("empty", { id: "", headline: "", body: [{ type: "paragraph", text: "" }] }),
	draft("rain", { id: "barish", headline: "बारिश से रास्ते बंद", body }),
];
const cases: readonly (readonly [string, object, string | undefined])[] = [
	["the headline of a story, set otherwise", { id: "pul-2", headline: " नदी पर पुल  बनकर तैयार।" }, "pul-taiyar"],
	["the id of a story", { id: "pul-taiyar", headline: "पुल का उद्घाटन" }, "pul-taiyar"],
	["the headline of a draft", { id: "b", headline: "बारिश से रास्ते बंद" }, "rain"],
	["the text of a draft", { id: "b", headline: "रास्ते बंद", body }, "rain"],
	["the id of a draft alone", { id: "barish", headline: "रास्ते खुले" }, undefined],
	["nothing of another", { id: "b", headline: "रास्ते खुले", body: [] }, undefined],
	["no words yet", { id: "", headline: "", body: [{ type: "paragraph", text: "" }] }, undefined],
];
for (const [what, story, name] of cases)
	test(`one with ${what} ${name ? "is there already" : "is new"}`, () => {
		const twin = twinOf(JSON.stringify(story), stories, drafts);
		expect(twin?.kind === "story" ? twin.id : twin?.kept.name).toBe(name);
	});

test("what is no JSON is like nothing", () => {
	expect(twinOf("{", stories, drafts)).toBeNull();
});

test("a headline of five million letters is like none", () => {
	expect(twinOf(JSON.stringify({ id: "b", headline: "क".repeat(5_000_000) }), stories, drafts)).toBeNull();
});
