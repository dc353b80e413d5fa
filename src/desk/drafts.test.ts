/** What drafts are called in their list. */
import { expect, test } from "playwright/test";
import { nameOf } from "./drafts.ts";
import { words } from "./words.ts";

for (const [what, text, file, name] of [
	["its headline", '{"headline": "एक \\"दो\\""}', "a.json", 'एक "दो"'],
	["without a headline the file it came in", '{"body": [{"text": "गाँव के लोग"}]}', "a.json", "a.json"],
	["broken JSON too", '{"id": "a",, ', "b.json", "b.json"],
	[
		"else its first words",
		'{"id": "", "body": [{"type": "paragraph", "text": "एक दो\\nतीन चार पाँच छह सात आठ नौ"}]}',
		undefined,
		"एक दो तीन चार पाँच छह सात आठ",
	],
	["words with links in them", '{"body": [{"content": ["गाँव के ", {"text": "लोग"}]}]}', undefined, "गाँव के"],
	["what is no JSON", "\n गाँव के लोग\nआए", undefined, "गाँव के लोग आए"],
	["the file where the headline has twenty million letters", `{"headline": "${"क".repeat(20_000_000)}"}`, "a.json", "a.json"],
	["nothing at all", '{"headline": "", "body": [{"text": ""}]}', undefined, words.unnamed],
] as const)
	test(`a draft is called by ${what}`, () => {
		expect(nameOf(text, file)).toBe(name);
	});
