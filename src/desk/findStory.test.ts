/** Stories of an edition, found by words of their headlines. */
import { expect, test } from "playwright/test";
import { storiesWith } from "./findStory.ts";

const stories = [
	{ id: "putin-biden-phone-0907", headline: "पुतिन और बाइडेन ने फ़ोन पर बात की" },
	{ id: "chaand-mission", headline: "चाँद पर उतरा यान" },
	{ id: "putin-bharat", headline: "पुतिन दिसंबर में भारत आएंगे" },
];
for (const [query, ids] of [
	["पुतिन", ["putin-biden-phone-0907", "putin-bharat"]],
	["भारत पुतिन", ["putin-bharat"]],
	["फोन", ["putin-biden-phone-0907"]],
	["चांद", ["chaand-mission"]],
	["putin-b", ["putin-biden-phone-0907", "putin-bharat"]],
	["Mission", ["chaand-mission"]],
	["दिसं", ["putin-bharat"]],
	["पुतिन चाँद", []],
	["तिन", []],
	[" ", []],
] as const)
	test(`“${query}” finds ${ids.length}`, () => {
		expect(storiesWith(query, stories).map(({ id }) => id)).toEqual([...ids]);
	});

test("no more are offered than can be chosen from", () => {
	expect(
		storiesWith(
			"a",
			Array.from({ length: 30 }, (_, index) => ({ id: `a-${index}`, headline: "" })),
		),
	).toHaveLength(8);
});
