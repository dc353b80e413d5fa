import { expect, test } from "playwright/test";
import { forgetPlace, type Place, placesCell, rememberPlace } from "./places.ts";

const place = (id: string): Place => ({ id, at: 1, block: 0, words: "", share: 0.5, isRead: false });

test("two tabs that remember a place in the same moment, before either has heard of the other, lose none", () => {
	const kept = new Map<string, string>();
	const storage = { getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, text: string) => kept.set(key, text) };
	Object.defineProperty(globalThis, "localStorage", { configurable: true, value: storage });
	try {
		rememberPlace(place("pehli"));
		const otherTab = () => kept.set("pathak.places", JSON.stringify([{ ...place("pehli"), share: 0.9 }, place("doosri")]));
		otherTab();
		rememberPlace(place("teesri"));
		rememberPlace(place("pehli"));
		expect(placesCell.get().map(({ id, share }) => [id, share])).toEqual([
			["pehli", 0.9],
			["teesri", 0.5],
			["doosri", 0.5],
		]);
		otherTab();
		forgetPlace("pehli");
		expect(JSON.parse(kept.get("pathak.places") ?? "").map(({ id }: Place) => id)).toEqual(["doosri"]);
	} finally {
		Reflect.deleteProperty(globalThis, "localStorage");
	}
});
