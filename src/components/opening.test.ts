import { expect, test } from "playwright/test";
import { placeKey } from "./opening.ts";

const loaded = { pathname: "/search", search: "?q=a", hash: "", key: "default", state: null };

test("two searches that were loaded have a place each, and what is opened over a page has that page's", () => {
	const place = placeKey(loaded);
	expect(placeKey({ ...loaded, search: "?q=b" })).not.toBe(place);
	expect(placeKey({ ...loaded, key: "x", state: { opened: "letters", under: place } })).toBe(place);
});
