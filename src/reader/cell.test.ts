import { expect, test } from "playwright/test";
import { noteComing } from "../offline/coming.ts";
import { forgetPlace, type Place, placesCell, rememberPlace } from "./places.ts";
import { markSaved } from "./saved.ts";
import { remember } from "./searches.ts";

const kept = new Map<string, string>();
const inStorage = (key: string): unknown => JSON.parse(kept.get(key) ?? "null");
const otherTab = (key: string, value: unknown) => kept.set(key, JSON.stringify(value));

test.beforeEach(() => {
	kept.clear();
	const storage = { getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, text: string) => kept.set(key, text) };
	Object.defineProperty(globalThis, "localStorage", { configurable: true, value: storage });
});
test.afterEach(() => void Reflect.deleteProperty(globalThis, "localStorage"));

const place = (id: string): Place => ({ id, at: 1, block: 0, words: "", share: 0.5, isRead: false });

test("two tabs that remember a place in the same moment, before either has heard of the other, lose none", () => {
	rememberPlace(place("pehli"));
	const both = [{ ...place("pehli"), share: 0.9 }, place("doosri")];
	otherTab("pathak.places", both);
	rememberPlace(place("teesri"));
	rememberPlace(place("pehli"));
	expect(placesCell.get().map(({ id, share }) => [id, share])).toEqual([
		["pehli", 0.9],
		["teesri", 0.5],
		["doosri", 0.5],
	]);
	otherTab("pathak.places", both);
	forgetPlace("pehli");
	expect(inStorage("pathak.places")).toMatchObject([{ id: "doosri" }]);
});

test("nor do they lose a search, a saved story, or what was chosen to be taken along", () => {
	remember("बारिश");
	otherTab("pathak.searches", ["चुनाव", "बारिश"]);
	remember("बजट");
	expect(inStorage("pathak.searches")).toEqual(["बजट", "चुनाव", "बारिश"]);

	markSaved(["pehli"], true);
	otherTab("pathak.saved", { pehli: 5, doosri: 7 });
	markSaved(["teesri"], true);
	expect(inStorage("pathak.saved")).toEqual({ pehli: 5, doosri: 7, teesri: expect.any(Number) });

	noteComing({ came: 1 });
	otherTab("pathak.today", { isComing: true, pictures: "none" });
	noteComing({ came: 2 });
	expect(inStorage("pathak.today")).toMatchObject({ isComing: true, pictures: "none", came: 2 });
});
