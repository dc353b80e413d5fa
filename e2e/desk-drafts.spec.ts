/** How a story comes to the desk, is kept there, and leaves it: pasted, as a draft, in a link. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Locator, Page } from "playwright/test";
import { fragmentOf } from "../src/desk/link.ts";
import { words as looks } from "../src/desk/looks/words.ts";
import { takeOutWords } from "../src/desk/takeOutWords.ts";
import { firstView, type View } from "../src/desk/view.ts";
import { labelKeys, labels } from "../src/desk/wireRows.ts";
import { wireWords } from "../src/desk/wireWords.ts";
import { words } from "../src/desk/words.ts";
import { reasons } from "../src/text/proof/reasons.ts";
import { faultsOf } from "./axe.ts";
import { file, said } from "./checking.ts";
import { expect, test } from "./reader.ts";
import { sites } from "./sites.ts";
import { expectHeadline, openDesk, openPublished } from "./writing.ts";

const wire = `सतपुड़ा में बाघों की गिनती पूरी
भोपाल, 9 जुलाई (आईएएनएस)। मध्य प्रदेश के जंगलों में बाघों की गिनती का काम शुक्रवार को पूरा हो गया।
वन विभाग ने बताया कि इस बार 40 नए कैमरे लगाए गए थे।
गिनती के नतीजे अगस्त में आएँगे।
--आईएएनएस
एसएनपी/आरके`;
const headline = "सतपुड़ा में बाघों की गिनती पूरी";

async function paste(page: Page, text: string, view?: Partial<View>): Promise<void> {
	await openDesk(page, view);
	await page.getByLabel(words.pasteHere).fill(text);
	await expect(page.getByLabel(words.pasteHere)).toHaveCount(0);
}

test("wire copy is told apart, seen on three screens, and travels in a link to a fresh browser", async ({ page, browser }) => {
	await page.addInitScript(() => {
		Object.assign(navigator.clipboard, { writeText: async (text: string) => Object.assign(window, { copied: text }) });
	});
	await page.goto("/desk");
	await page.getByLabel(words.pasteHere).fill(wire.replace("कैमरे लगाए", "कैमरे प्राय: रात में लगाए"));
	for (const width of [360, 768, 1280]) await expectHeadline(page, width, headline);
	// The keyboard stands where the copy is, not on the field that went.
	await expect(page.getByRole("tab", { name: words.wire })).toBeFocused();
	await page.getByRole("tab", { name: words.wire }).click();
	const second = page.locator('.desk-wire [data-label="paragraph"]').nth(1);
	await expect(second).toContainText("40 नए कैमरे");
	await second.getByRole("combobox").selectOption({ label: wireWords.labels.heading });
	await expect(page.frameLocator('iframe[title*="360 px"]').locator(".prose > h2")).toContainText("प्राय: रात");
	const mistake = said(page, "प्राय:");
	await mistake.getByRole("button", { name: words.make("प्रायः") }).click();
	await expect(mistake).toHaveCount(0);
	await page.getByRole("radio", { name: words.themes.sepia }).check();
	// A browser that refuses leaves the link selected, to be copied by hand.
	const button = page.getByRole("button", { name: words.copyLink });
	const byHand = page.getByLabel(takeOutWords.byHand);
	await page.evaluate(() => {
		const { writeText } = navigator.clipboard;
		const refuse = async () => {
			Object.assign(navigator.clipboard, { writeText });
			throw new DOMException("", "NotAllowedError");
		};
		Object.assign(navigator.clipboard, { writeText: refuse });
	});
	await button.click();
	await expect(byHand).toBeFocused();
	const chosen = await page.evaluate(() => getSelection()?.toString());
	await button.click();
	await expect(page.getByRole("alert")).toContainText(words.linkCopiedText);
	await expect(byHand).toHaveCount(0);
	const link = await page.evaluate(() => (window as unknown as { copied: string }).copied);
	expect(chosen).toBe(link);
	const fresh = await browser.newContext();
	const other = await fresh.newPage();
	await other.goto(link);
	for (const width of [360, 768, 1280]) await expectHeadline(other, width, headline);
	await expect(other.frameLocator('iframe[title*="360 px"]').locator(".prose > h2")).toContainText("प्रायः रात");
	await expect(other.getByRole("radio", { name: words.themes.sepia })).toBeChecked();
	const sent = await file(page);
	expect(JSON.parse(sent).body).toContainEqual({ type: "heading", text: expect.stringContaining("कैमरे प्रायः रात") });
	expect(await file(other)).toBe(sent);
	await fresh.close();
});

test("lines of a wire are made into something else by keyboard, by letters and by pointer; the id goes with the headline, and what was copied is said", async ({
	page,
}) => {
	await test.step("the keyboard stays with a wire line that is made into something else, or with the next one", async () => {
		await paste(page, wire);
		await page.getByRole("tab", { name: words.wire }).click();
		const rows = page.locator(".desk-wire > li");
		const line = (text: string) => rows.filter({ hasText: text }).getByRole("combobox");
		/** As with a screen reader: the list is walked through, then settled. */
		const make = async (text: string, label: (typeof labels)[number], settle: string) => {
			await line(text).focus();
			await page.keyboard.press("Home");
			for (let step = 0; step < labels.indexOf(label); step += 1) await page.keyboard.press("ArrowDown");
			await page.keyboard.press(settle);
		};
		await make("गिनती के नतीजे", "description", "Enter");
		await expect(rows.nth(1)).toContainText("गिनती के नतीजे");
		await expect(line("गिनती के नतीजे")).toBeFocused();
		await make("गिनती के नतीजे", "disclaimer", "Tab");
		await expect(rows.filter({ hasText: "गिनती के नतीजे" })).toHaveAttribute("data-label", "disclaimer");
		await expect(line("गिनती के नतीजे")).toBeFocused();
		// One that is left out comes back by the keys of undo.
		await make("40 नए कैमरे", "removed", "Enter");
		await expect(rows.filter({ hasText: "40 नए कैमरे" })).toHaveAttribute("data-label", "removed");
		await expect(line("40 नए कैमरे")).toBeFocused();
		await page.keyboard.press("ControlOrMeta+z");
		await expect(rows.filter({ hasText: "40 नए कैमरे" })).toHaveAttribute("data-label", "paragraph");
		await expect(line("40 नए कैमरे")).toBeFocused();
		await page.keyboard.press("ControlOrMeta+y");
		await expect(rows.filter({ hasText: "40 नए कैमरे" })).toHaveAttribute("data-label", "removed");
		await expect(line("40 नए कैमरे")).toBeFocused();
		// With a pointer.
		await line("40 नए कैमरे").focus();
		await line("40 नए कैमरे").selectOption({ label: wireWords.labels.heading });
		await expect(line("40 नए कैमरे")).toBeFocused();
		await expect(rows.filter({ hasText: "40 नए कैमरे" })).toHaveAttribute("data-label", "heading");
		// Who leaves for elsewhere is let go.
		await make("40 नए कैमरे", "paragraph", "Shift+Tab");
		await expect(rows.filter({ hasText: "40 नए कैमरे" })).toHaveAttribute("data-label", "paragraph");
		await expect(line("40 नए कैमरे")).not.toBeFocused();
		// What a check misses is no line yet: its field opens. The checks come a while after the story.
		await expect(page.locator(".desk-checks [data-place]")).not.toHaveCount(0);
		await page.keyboard.press("F8");
		await expect(page.locator(".desk-checks [data-place]:focus")).toHaveCount(1);
		await page.keyboard.press("Enter");
		await expect(page.locator('[id="field-articleSection"]')).toBeFocused();
	});
	await test.step("one letter makes a wire line into something else, and the letters are told", async () => {
		await paste(page, wire);
		await page.getByRole("tab", { name: words.wire }).click();
		await expect(page.getByText(wireWords.keys)).toContainText(`${labelKeys.heading} ${wireWords.labels.heading}`);
		const row = page.locator(".desk-wire > li").filter({ hasText: "40 नए कैमरे" });
		await row.getByRole("combobox").focus();
		// What was walked to and not taken is left.
		await page.keyboard.press("ArrowDown");
		await page.keyboard.press(labelKeys.removed.toLowerCase());
		await expect(row).toHaveAttribute("data-label", "removed");
		// The next line has taken its place, and the keyboard.
		await expect(page.locator(".desk-wire > li").filter({ hasText: "गिनती के नतीजे" }).getByRole("combobox")).toBeFocused();
		await row.getByRole("combobox").focus();
		await page.keyboard.press(labelKeys.paragraph.toLowerCase());
		await expect(row).toHaveAttribute("data-label", "paragraph");
		await row.getByRole("button").focus();
		await page.keyboard.press(labelKeys.quote.toLowerCase());
		await expect(row).toHaveAttribute("data-label", "quote");
		await page.keyboard.press("Tab");
		await expect(row).toHaveAttribute("data-label", "quote");
		expect(await faultsOf(page)).toEqual([]);
	});
	await test.step("the id goes with the headline that another wire line becomes, and an empty form after a wire is a form", async () => {
		await paste(page, wire.replace(headline, `बाघ गिनती समाचार\n${headline}`));
		const lines = page.locator(".desk-wire > li");
		const become = (line: string, label: string) => lines.filter({ hasText: line }).first().getByRole("combobox").selectOption({ label });
		await become("बाघ गिनती समाचार", wireWords.labels.removed);
		await become(headline, wireWords.labels.headline);
		await page.getByRole("tab", { name: words.code }).click();
		await expect(page.locator(".cm-content")).toContainText('"id": "satpura-baghon-ginti-puri"');
		await page.getByRole("tab", { name: words.wire }).click();
		await page.getByRole("button", { name: words.bring }).click();
		await page.getByRole("button", { name: words.emptyForm }).click();
		await expect(page.getByRole("textbox", { name: words.fields["headline"] ?? "" }).first()).toBeVisible();
	});
	await test.step("a story that came with its id keeps it, whatever line becomes the headline", async () => {
		const id = "satpura-baghon-ginti-puri";
		await paste(page, JSON.stringify({ id, headline, body: [{ type: "paragraph", text: "गिनती के नतीजे अगस्त में आएँगे।" }] }));
		await page.getByRole("tab", { name: words.wire }).click();
		const lines = page.locator(".desk-wire > li");
		await lines.filter({ hasText: "नतीजे" }).getByRole("combobox").selectOption({ label: wireWords.labels.headline });
		await page.getByRole("tab", { name: words.code }).click();
		await expect(page.locator(".cm-content")).toContainText("गिनती पूरी गिनती के नतीजे");
		await expect(page.locator(".cm-content")).toContainText(`"id": "${id}"`);
	});
	await test.step("that something was copied is said until another tab is opened", async () => {
		await paste(page, wire);
		await page.evaluate(() => {
			Object.assign(navigator.clipboard, { writeText: async (text: string) => Object.assign(window, { copied: text }) });
		});
		const notice = page.getByRole("alert");
		for (const tab of [words.form, words.code, looks.tabs.compare]) {
			await page.getByRole("button", { name: words.copyJson }).click();
			await expect(notice).toContainText(words.jsonCopied);
			expect(await page.evaluate(() => (window as unknown as { copied: string }).copied)).toBe(await file(page));
			await page.getByRole("tab", { name: tab }).click();
			await expect(notice).not.toContainText(words.jsonCopied);
		}
	});
});

test("a draft survives a reload, and a second tab gets a copy of its own", async ({ page, context }) => {
	await paste(page, wire);
	await expect(page.getByText(words.kept)).toBeVisible();
	await page.reload();
	await expectHeadline(page, 360, headline);
	const second = await context.newPage();
	await second.goto(page.url());
	await expect(second.getByRole("alert")).toContainText(words.notices["other-tab"]);
	await second.close();
});

test("what was typed right before a reload is there after it, though the editor was asked and left", async ({ page }) => {
	page.on("dialog", (dialog) => dialog.accept());
	await paste(page, wire);
	await page.getByRole("tab", { name: words.form }).click();
	const field = page.locator('[id="field-headline"]');
	await expect(field).toHaveValue(headline);
	await expect(page.getByText(words.kept)).toBeVisible();
	await field.press("End");
	await field.pressSequentially(" और");
	await page.reload();
	await expect(field).toHaveValue(`${headline} और`);
});

test("drafts kept and thrown away in one tab are so in the list of another", async ({ page, context }) => {
	await openDesk(page);
	const second = await context.newPage();
	await paste(second, wire);
	const listed = page.locator(".desk-drafts li", { hasText: headline });
	await expect(listed).toHaveCount(1);
	await second.getByRole("button", { name: words.bring, exact: true }).click();
	await second.getByRole("button", { name: words.emptyForm }).click();
	await second.getByRole("button", { name: words.bring, exact: true }).click();
	await second.getByRole("button", { name: words.removeOf(headline) }).click();
	await expect(listed).toHaveCount(0);
	await second.close();
});

/** Runs in the page. Follows a link just while the draft in hand is being kept, and has that end before anything is drawn. Resolves to the address then. */
function keepWhileAnotherComes(link: string): Promise<string> {
	const { transaction } = IDBDatabase.prototype;
	const { replaceState } = History.prototype;
	const { postMessage } = MessagePort.prototype;
	return new Promise((resolve) => {
		const drawing: (() => void)[] = [];
		let isFollowed = false;
		IDBDatabase.prototype.transaction = function (...given) {
			const keeping = transaction.apply(this, given);
			if (given[1] !== "readwrite") return keeping;
			IDBDatabase.prototype.transaction = transaction;
			// It goes on until the link is in hand.
			const goOn = () => {
				if (!isFollowed) keeping.objectStore("drafts").count().onsuccess = goOn;
			};
			keeping.commit = goOn;
			keeping.addEventListener("complete", () => {
				// A task, as a timer's would be: the clock of the test waits for a message itself, which may be among those held back.
				const { port1, port2 } = new MessageChannel();
				port2.onmessage = () => {
					MessagePort.prototype.postMessage = postMessage;
					for (const draw of drawing) draw();
					resolve(location.hash);
				};
				postMessage.call(port1, null);
			});
			location.hash = link;
			return keeping;
		};
		History.prototype.replaceState = function (...given) {
			// One of something that was kept before follows nothing.
			if (IDBDatabase.prototype.transaction !== transaction) return replaceState.apply(this, given);
			History.prototype.replaceState = replaceState;
			MessagePort.prototype.postMessage = function (message: unknown) {
				drawing.push(() => postMessage.call(this, message));
			};
			isFollowed = true;
			replaceState.apply(this, given);
		};
	});
}

test("one tab goes from draft to draft: back to the first, on to a link in its address, and a draft thrown away comes back", async ({
	page,
}) => {
	await page.clock.install();
	await openDesk(page);
	// A request under way would be given up as slow by a clock that jumps.
	// Nothing is kept by the clock: what was written is kept because another draft takes its place.
	await page.clock.pauseAt(Date.now() + 60_000);
	await page.getByLabel(words.pasteHere).fill(wire);
	await expect(page.getByRole("tab", { name: words.wire, selected: true })).toBeVisible();
	await page.getByRole("tab", { name: words.form }).click();
	const field = page.locator('[id="field-headline"]');
	await expect(field).toHaveValue(headline);
	await page.getByRole("button", { name: words.bring, exact: true }).click();
	await page.getByRole("button", { name: words.emptyForm }).click();
	await expect(field).toHaveValue("");
	await page.clock.resume();
	await field.fill("दूसरी ख़बर");
	await expect(page.getByText(words.kept)).toBeVisible();
	const bring = page.getByRole("button", { name: words.bring, exact: true });
	await bring.click();
	const story = page.getByLabel(words.openStory);
	await story.pressSequentially("naa");
	await page.keyboard.press("Control+Z");
	await expect(field).toHaveValue("दूसरी ख़बर");
	const first = page.locator(".desk-drafts li", { hasText: headline });
	await expect(first).toHaveCount(1);
	// Until it is in hand the list stands: quick hands would write in the draft before.
	const stillListed = await first
		.getByRole("button")
		.first()
		.evaluate(async (row: HTMLElement) => {
			row.click();
			await Promise.resolve();
			return row.isConnected;
		});
	expect(stillListed).toBe(true);
	await expect(field).toHaveValue(headline);
	// The keyboard stands where the copy is.
	await expect(page.getByRole("tab", { name: words.form, selected: true })).toBeFocused();
	await expect(page.getByText(words.kept)).toBeVisible();
	await expect(page.getByText(words.notices["other-tab"])).toHaveCount(0);

	const held = () =>
		page.evaluate(async () => (await navigator.locks.query()).held?.map(({ name }) => name).filter((name) => name?.includes("desk")));
	/** Presses one button right after the other, with nothing done between. */
	const pressAtOnce = async (...buttons: Locator[]) => {
		const [first, ...rest] = await Promise.all(buttons.map((each) => each.elementHandle()));
		await first?.evaluate((button, rest) => {
			for (const each of [button, ...rest]) (each as HTMLElement).click();
		}, rest);
	};
	const second = page.locator(".desk-drafts li", { hasText: "दूसरी ख़बर" });
	await test.step("of drafts pressed at once the last is in hand, and no other is held", async () => {
		await bring.click();
		await page.getByRole("button", { name: words.emptyForm }).click();
		await field.fill("तीसरी ख़बर");
		await expect(page.getByText(words.kept)).toBeVisible();
		await bring.click();
		await pressAtOnce(second.getByRole("button").first(), first.getByRole("button").first());
		await expect(field).toHaveValue(headline);
		await expect.poll(held).toHaveLength(1);
		await expect.poll(async () => (await held())?.[0]?.endsWith(new URL(page.url()).hash.slice(3))).toBe(true);
	});
	await test.step("a draft thrown away while it opens is not opened, and one is left for another", async () => {
		const third = page.locator(".desk-drafts li", { hasText: "तीसरी ख़बर" });
		await bring.click();
		await pressAtOnce(third.getByRole("button").first(), third.getByRole("button").last());
		await expect(third.getByRole("button", { name: words.putBack })).toBeVisible();
		await expect(field).toHaveValue(headline);
		await expect.poll(held).toHaveLength(1);
		await pressAtOnce(second.getByRole("button").first(), page.getByRole("button", { name: words.emptyForm }));
		await expect(field).toHaveValue("");
		await expect.poll(held).toHaveLength(1);
		await expect(field).toHaveValue("");
		await bring.click();
		await first.getByRole("button").first().click();
		await expect(field).toHaveValue(headline);
		await expect(page.getByText(words.kept)).toBeVisible();
	});
	await test.step("a broken link leaves the address to the draft in hand", async () => {
		const { hash } = new URL(page.url());
		await page.evaluate(() => {
			location.hash = "#s=broken";
		});
		await expect(page.getByRole("alert")).toContainText(words.notices["bad-link"]);
		await expect(page).toHaveURL(new RegExp(`${hash}$`));
	});

	const third = { text: JSON.stringify({ headline: "कड़ी की ख़बर" }), left: [], view: { ...firstView, frames: [360] } };
	// Pasted just as what was written before has been kept, it is followed all the same.
	await page.evaluate(
		(hash) => {
			const { transaction } = IDBDatabase.prototype;
			IDBDatabase.prototype.transaction = function (...given) {
				const kept = transaction.apply(this, given);
				if (given[1] !== "readwrite") return kept;
				IDBDatabase.prototype.transaction = transaction;
				kept.addEventListener("complete", () => {
					location.hash = hash;
				});
				return kept;
			};
		},
		await fragmentOf(third),
	);
	await page.locator('[id="field-description"]').fill("गिनती का काम");
	await expect(field).toHaveValue("कड़ी की ख़बर");
	await expect(page).toHaveURL(/#d=/);
	await expect(page.getByText(words.kept)).toBeVisible();
	await test.step("what is kept as another draft is put in hand does not take the address back", async () => {
		const before = new URL(page.url()).hash;
		const link = await fragmentOf({ text: "", left: [], view: { ...firstView, frames: [360] } });
		const after = page.evaluate(keepWhileAnotherComes, link);
		await page.locator('[id="field-description"]').fill("गिनती");
		expect(await after).not.toBe(before);
		await bring.click();
		await page.locator(".desk-drafts li", { hasText: "कड़ी की ख़बर" }).getByRole("button").first().click();
		await expect(field).toHaveValue("कड़ी की ख़बर");
	});
	await bring.click();
	await expect(page.locator(".desk-drafts li")).toHaveCount(4);
	await first.getByRole("button", { name: words.removeOf(headline) }).click();
	await expect(first.getByRole("status")).toHaveText(words.removed(headline));
	await expect(first.getByRole("button", { name: words.putBack })).toBeFocused();
	await page.keyboard.press("Enter");
	await expect(first.getByRole("button", { name: words.removeOf(headline) })).toBeVisible();
});

test("when the browser's room is used up the desk says so, and nothing is lost", async ({ page }) => {
	await page.addInitScript(() => {
		IDBObjectStore.prototype.put = () => {
			throw new DOMException("", "QuotaExceededError");
		};
		// As over plain http.
		Object.defineProperty(crypto, "randomUUID", { value: undefined });
	});
	await paste(page, wire);
	await expect(page.getByRole("alert")).toContainText(words.notKept.full);
	const coming = page.waitForEvent("download");
	await page.getByRole("button", { name: words.download }).click();
	const file = await (await coming).path();
	expect(JSON.parse(readFileSync(file, "utf8")).headline).toBe(headline);
	const bring = page.getByRole("button", { name: words.bring, exact: true });
	await bring.click();
	await page.getByRole("button", { name: words.emptyForm }).click();
	await expectHeadline(page, 360, words.noHeadline);
	await bring.click();
	await page.getByRole("button", { name: headline }).first().click();
	await expectHeadline(page, 360, headline);
});

test("a published story is found by words of its headline, opened as its author wrote it, and mended", async ({ page }) => {
	await test.step("a published story is opened by its id as its author wrote it, though only what comes late tells of its pictures", async () => {
		const id = "putin-biden-phone-0907";
		const authored = JSON.parse(readFileSync(join(sites.sample.edition, "stories", `${id}.json`), "utf8"));
		let come = () => {};
		const held = new Promise<void>((resolve) => {
			come = resolve;
		});
		const ofPictures = "**/desk/edition.json";
		// Without it what was built would be opened for what was authored.
		await page.route(ofPictures, (route) => route.fulfill({ contentType: "application/json", body: "{" }));
		await openDesk(page);
		await page.getByLabel(words.openStory).fill(id);
		await page.getByRole("button", { name: words.open, exact: true }).click();
		await expect(page.getByText(words.storyNotOpened)).toBeVisible();
		await page.unroute(ofPictures);
		// Its own file did not come: the story is there all the same.
		await page.route(`**/stories/${id}.json`, (route) => route.fulfill({ contentType: "application/json", body: "{" }));
		await page.getByRole("button", { name: words.open, exact: true }).click();
		await expect(page.getByText(words.storyNotCome)).toBeVisible();
		await page.unroute(`**/stories/${id}.json`);
		await page.route(ofPictures, async (route) => {
			await held;
			await route.continue();
		});
		const there = page.waitForResponse(`**/stories/${id}.json`);
		const opened = openPublished(page, {}, id);
		await there;
		come();
		await opened;
		await expectHeadline(page, 360, authored.headline);
		const coming = page.waitForEvent("download");
		await page.getByRole("button", { name: words.download }).click();
		const file = JSON.parse(readFileSync(await (await coming).path(), "utf8"));
		expect(file.image).toEqual(authored.image);
		expect(file.author).toEqual(authored.author);
		expect(file.body).toEqual(authored.body);
	});
	await test.step("a published story is found by words of its headline", async () => {
		await openDesk(page);
		const field = page.getByLabel(words.openStory);
		await field.fill("फोन बाइडन");
		await field.press("Enter");
		await expect(page.getByText(words.noStory("फोन बाइडन"))).toBeVisible();
		await field.fill("पर");
		const found = page.locator(".desk-open").getByRole("listitem");
		await expect(found.nth(1)).toBeVisible();
		await expect(page.getByText(words.storiesFound(await found.count()))).toBeVisible();
		expect(await faultsOf(page)).toEqual([]);
		// Of several none is taken for meant.
		await field.press("Enter");
		await expect(field).toBeVisible();
		await field.fill("पुतिन फोन बाइडेन");
		await expect(found).toHaveCount(1);
		const headline = (await found.locator("b").textContent()) ?? "";
		await field.press("Enter");
		await expect(field).toHaveCount(0);
		await expectHeadline(page, 360, headline);
	});
	await test.step("wrong spellings are found, explained, and mended by one click that can be taken back", async () => {
		const id = "putin-biden-phone-0907";
		const authored = JSON.parse(readFileSync(join(sites.sample.edition, "stories", `${id}.json`), "utf8"));
		await paste(page, JSON.stringify({ ...authored, headline: "हादसे पर गहरा दु:ख जताया" }));
		await expectHeadline(page, 360, "हादसे पर गहरा दु:ख जताया");
		const found = page.locator(".desk-checks").getByRole("listitem").filter({ hasText: "दु:ख" });
		const marked = () =>
			page
				.frameLocator('iframe[title*="360 px"]')
				.locator("html")
				.evaluate(() => [...(CSS.highlights.get("desk-error") ?? []), ...(CSS.highlights.get("desk-advice") ?? [])].map(String));
		await expect.poll(marked).toContain("दु:ख");
		await found.getByText(words.why).click();
		await expect(found).toContainText("C1");
		await expect(found).toContainText(reasons["colon-for-visarga"]);
		await expect(found).toContainText("U+003A कोलन");
		await found.getByRole("button", { name: words.make("दुःख") }).click();
		await expectHeadline(page, 360, "हादसे पर गहरा दुःख जताया");
		await expect(found).toHaveCount(0);
		await page.getByRole("button", { name: words.undo }).click();
		await expectHeadline(page, 360, "हादसे पर गहरा दु:ख जताया");
	});
});

test("copy that is there already is noticed, and leads to what there is", async ({ page }) => {
	await paste(page, wire);
	await page.getByRole("tab", { name: words.form }).click();
	const field = page.locator('[id="field-headline"]');
	await field.fill("बाघों की गिनती: पहला मसौदा");
	await expect(page.getByText(words.kept)).toBeVisible();
	const notice = page.getByRole("alert");
	await expect(notice).not.toContainText("पहले से");
	const again = async (text: string) => {
		await page.getByRole("button", { name: words.bring, exact: true }).click();
		await page.getByLabel(words.pasteHere).fill(text);
	};
	await again(wire);
	await expect(notice).toContainText(words.isDraft("बाघों की गिनती: पहला मसौदा"));
	await notice.getByRole("button", { name: words.openTwin }).click();
	// What was pressed is gone: the keyboard stands where the copy is.
	await expect(page.getByRole("tablist", { name: words.copy }).getByRole("tab", { selected: true })).toBeFocused();
	await page.getByRole("tab", { name: words.form }).click();
	await expect(field).toHaveValue("बाघों की गिनती: पहला मसौदा");
	await expect(notice).not.toContainText("पहले से");
	const id = "putin-biden-phone-0907";
	const published = JSON.parse(readFileSync(join(sites.sample.edition, "stories", `${id}.json`), "utf8")).headline as string;
	await again(wire.replace(headline, published));
	await expect(notice).toContainText(words.isPublished(published));
	await notice.getByRole("button", { name: words.openTwin }).click();
	await expect(page.getByText(words.fileOf(id))).toBeVisible();
	await expect(notice).not.toContainText("पहले से");
});
