/** What the style sheets owe Devanagari in every page, as the browser computes it: each of these once got lost without a test that saw it. */
import { expect, takenOver, test } from "./reader.ts";

const path = "/story/putin-biden-phone-0907";
/** Of an element: the property, and what it has to be. */
const owed: readonly (readonly [selector: string, property: string, value: RegExp])[] = [
	["main h1", "text-wrap", /^balance$/],
	["main h1", "word-spacing", /^[1-9]/],
	["main section h2", "word-spacing", /^[\d.]*[1-9]/],
	[".prose > p", "text-wrap", /^pretty$/],
	[".prose > p", "word-spacing", /^[\d.]*[1-9]/],
	["figcaption", "text-wrap", /^pretty$/],
	["body", "quotes", /^"“" "”" "‘" "’"$/],
	["html", "scroll-padding-block-start", /^[1-9]\d*px$/],
];
const owedByCards: typeof owed = [
	["main article h2", "text-wrap", /^balance$/],
	["main article h3", "text-wrap", /^(balance|pretty)$/],
	["main section h3", "text-wrap", /^balance$/],
];

test("lines are balanced, words stand apart, quotes are ours, and a place that is led to stands clear of the edge", async ({ page }) => {
	for (const [place, all] of [
		["/", owedByCards],
		["/section/desh", [["main article h3", "text-wrap", /^balance$/]]],
		[path, owed],
	] as const) {
		await page.goto(place);
		for (const [selector, property, value] of all)
			expect
				.soft(
					await page
						.locator(selector)
						.first()
						.evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property),
					`${selector} ${property}`,
				)
				.toMatch(value);
	}
});

test("lists are numbered in the edition's digits, or in those that a reader chose", async ({ page }) => {
	await page.goto("/story/gali-cricket-niyam");
	await takenOver(page);
	const list = page.locator(".prose > ol").first();
	await expect(list).toHaveAttribute("data-digits", "latn");
	for (const [chosen, ofEdition, seen] of [
		["auto", "latn", "decimal"],
		["auto", "deva", "devanagari"],
		["deva", "latn", "devanagari"],
		["latn", "deva", "decimal"],
	] as const) {
		await page.evaluate((digits) => localStorage.setItem("pathak.settings", JSON.stringify({ digits })), chosen);
		await page.reload();
		await takenOver(page);
		await list.evaluate((each, digits) => each.setAttribute("data-digits", digits), ofEdition);
		await expect(list, `${chosen}, ${ofEdition}`).toHaveCSS("list-style-type", seen);
	}
});

test("on paper links that lead elsewhere say where, unless their words do", async ({ page }) => {
	const said = [
		["https://press.un.org/", "संयुक्त राष्ट्र", "press.un.org"],
		["https://www.who.int/a?b=c", "रिपोर्ट", "www.who.int/a?b=c"],
		["mailto:a@b.example?subject=c", "लिखें", "a@b.example"],
		["tel:+911112345", "फ़ोन करें", "+911112345"],
		["https://www.covid-19.example/", "covid-19.example", null],
		["mailto:a@b.example", "a@b.example", null],
		["/story/kalka-shimla-dibba", "इसी साइट की", null],
		["/pictures/a.pdf", "फ़ाइल", null],
	] as const;
	await page.route("**/stories/kalka-shimla-dibba.json", async (route) => {
		const story = await (await route.fetch()).json();
		const content = said.flatMap(([href, text]) => [{ type: "link", href, text }, " "]);
		const embed = { type: "embed", href: "https://example.com/page?id=7", title: "पूरी रिपोर्ट", provider: "youtube" };
		await route.fulfill({ json: { ...story, body: [{ type: "paragraph", content }, embed] } });
	});
	await page.goto("/section/desh");
	await takenOver(page);
	await page.locator('a[href="/story/kalka-shimla-dibba"]').last().click();
	const links = page.locator(".prose > p > a");
	await expect(links).toHaveCount(said.length);
	const after = () => links.evaluateAll((all) => all.map((link) => getComputedStyle(link, "::after").content));
	expect(new Set(await after())).toEqual(new Set(["none"]));
	await page.emulateMedia({ media: "print" });
	expect(await after()).toEqual(said.map(([, , to]) => (to ? `" (${to})"` : "none")));
	// A card's title is bold: its address is not.
	const card = await page.locator(".prose > a").evaluate((link) => {
		const { content, fontWeight } = getComputedStyle(link, "::after");
		return { content, isBold: Number(fontWeight) > 500, isTitleBold: Number(getComputedStyle(link).fontWeight) > 500 };
	});
	expect(card).toEqual({ content: '" (example.com/page?id=7)"', isBold: false, isTitleBold: true });
});

test("pictures are dimmed by night and take the tint of sepia, but print as they are", async ({ page }) => {
	await page.goto(path);
	// Which marks the page as its reader chose.
	await takenOver(page);
	const shown = () =>
		page
			.locator("main figure img")
			.first()
			.evaluate((image) => [getComputedStyle(image).filter, getComputedStyle(image).mixBlendMode]);
	const theme = (name: string) => page.evaluate((chosen) => document.documentElement.setAttribute("data-theme", chosen), name);
	expect(await shown()).toEqual(["none", "normal"]);
	await page.emulateMedia({ colorScheme: "dark" });
	expect((await shown())[0]).toMatch(/^brightness\(0\.\d+\) saturate\(0\.\d+\)$/);
	await page.emulateMedia({ colorScheme: "light" });
	await theme("dark");
	expect((await shown())[0]).toMatch(/^brightness/);
	await theme("sepia");
	expect(await shown()).toEqual(["none", "multiply"]);
	await page.emulateMedia({ media: "print" });
	expect(await shown()).toEqual(["none", "normal"]);
});

test("in a table words stand clear of the numbers before them, on phones and wide screens", async ({ page }) => {
	for (const id of ["himalay-jheel-sensor", "arhar-sasti-sarson"]) {
		await page.setViewportSize({ width: 360, height: 800 });
		await page.goto(`/story/${id}`);
		for (const width of [360, 1280]) {
			await page.setViewportSize({ width, height: 800 });
			const gaps = await page.locator("table [data-number] + :not([data-number])").evaluateAll((cells) =>
				cells.map((cell) => {
					const [number, words] = [cell.previousElementSibling ?? cell, cell].map((each) => {
						const range = document.createRange();
						range.selectNodeContents(each);
						return range.getBoundingClientRect();
					});
					return (words?.left ?? 0) - (number?.right ?? 0);
				}),
			);
			expect(gaps.length, `${id} at ${width} px`).toBeGreaterThan(3);
			expect(Math.min(...gaps), `${id} at ${width} px`).toBeGreaterThan(28);
		}
	}
});

test("in a table that scrolls what a row is about has room for some words, and its ink is the text's", async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 800 });
	await page.goto("/story/himalay-jheel-sensor");
	// The application must find the page as it was built.
	await takenOver(page);
	const table = page.locator("main table").first();
	const first = (columns: number) =>
		table.evaluate((each, wanted) => {
			for (const row of (each as HTMLTableElement).rows) {
				while (row.cells.length < wanted) row.append(row.cells[1]?.cloneNode(true) as Node);
				if (row.cells[0]) row.cells[0].textContent = "लोहाघाट की नई उप मंडी";
			}
			const { fontSize, color } = getComputedStyle(each);
			const cells = [...each.querySelectorAll("td")];
			const pale = cells.filter((cell) => getComputedStyle(cell).color !== color || color !== getComputedStyle(document.body).color);
			const width = cells[0]?.getBoundingClientRect().width ?? 0;
			return { pale: pale.length, ems: width / Number.parseFloat(fontSize) };
		}, columns);
	const { ems, pale } = await first(8);
	expect(pale).toBe(0);
	// With its padding.
	expect(ems).toBeGreaterThanOrEqual(8);
	expect(ems).toBeLessThan(9);
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});

/** Runs in the page. Where a line under a headline is broken: how far what ends it, and what begins the next, reach beyond their words, in their own em. */
function brokenMetas(): { before: number; after: number }[] {
	const textOf = (element: Element) => {
		const range = document.createRange();
		range.selectNodeContents(element);
		return [...range.getClientRects()].filter(({ width }) => width > 0);
	};
	return [...document.querySelectorAll("main article p > span + span")].flatMap((span) => {
		const before = span.previousElementSibling as Element;
		const [last, first] = [textOf(before).at(-1), textOf(span)[0]];
		if (!last || !first || first.top < last.bottom - 2) return [];
		const em = Number.parseFloat(getComputedStyle(span).fontSize);
		const [end, start] = [[...before.getClientRects()].at(-1), span.getClientRects()[0]];
		return [{ before: ((end?.right ?? 0) - last.right) / em, after: (first.left - (start?.left ?? 0)) / em }];
	});
}

test("a line under a headline is broken before a dot and never after one, though a time is a box", async ({ page }) => {
	await page.clock.install({ time: new Date("2021-07-10T07:00:00+05:30") });
	let count = 0;
	for (const width of [200, 256, 320]) {
		await page.setViewportSize({ width, height: 800 });
		await page.goto("/");
		await takenOver(page);
		await page.evaluate(() => {
			document.documentElement.style.fontSize = "150%";
		});
		const broken = await page.evaluate(brokenMetas);
		count += broken.length;
		expect
			.soft(
				broken.filter(({ before, after }) => before > 0.6 || after < 0.5),
				`${width} px`,
			)
			.toEqual([]);
	}
	expect(count).toBeGreaterThan(2);
});

test("an unmarked paragraph or quotation in Urdu runs from the right, its full stop at the left, and one in Hindi as ever", async ({
	page,
}) => {
	const urdu = "یہ ایک جملہ ہے جو دائیں سے چلتا ہے۔";
	const hindi = "यह एक वाक्य है जो बाएँ से चलता है।";
	await page.route("**/stories/putin-biden-phone-0907.json", async (route) => {
		const story = await (await route.fetch()).json();
		const blocks = [urdu, hindi].flatMap((text) => [
			{ type: "paragraph", text },
			{ type: "quote", text },
		]);
		await route.fulfill({ json: { ...story, body: [story.body[0], ...blocks] } });
	});
	await page.goto("/");
	await takenOver(page);
	await page.locator('main h2 a[href="/story/putin-biden-phone-0907"]').first().click();
	const paragraphs = page.locator(".prose p");
	await expect(paragraphs).toHaveCount(5);
	const sides = await paragraphs.evaluateAll((each) =>
		each.slice(1).map((paragraph) => {
			const words = document.createRange();
			const at = (from: number, to: number) => {
				const texts = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
				let node = texts.nextNode() as Text;
				if (from < 0) for (let next = node as Text | null; next; next = texts.nextNode() as Text | null) node = next;
				words.setStart(node, from < 0 ? node.length + from : from);
				words.setEnd(node, from < 0 ? node.length + to : to);
				return words.getBoundingClientRect();
			};
			const box = paragraph.getBoundingClientRect();
			const [first, last] = [at(0, 1), at(-1, 0)];
			return [first.left - box.left < box.right - first.right ? "left" : "right", last.left < first.left ? "left" : "right"];
		}),
	);
	expect(sides).toEqual([
		["right", "left"],
		["right", "left"],
		["left", "right"],
		["left", "right"],
	]);
	const directions = await page.locator("main article").evaluate((article) =>
		["ar", "ckb", "fa", "he", "ks", "ps", "sd", "ug", "ur", "hi", "en", "sd-Deva", "ks-Deva"].map((language) => {
			article.setAttribute("lang", language);
			const headline = article.querySelector("h1");
			return headline && getComputedStyle(headline).direction;
		}),
	);
	expect(directions).toEqual([...Array<string>(9).fill("rtl"), ...Array<string>(4).fill("ltr")]);
});

test("a text that comes cut within a word has its digits in the end as if it had come whole, and is given back as it was built", async ({
	page,
}) => {
	await page.goto(path);
	const said = await page.evaluate(async () => {
		const place = document.createElement("p");
		const text = document.createTextNode("नए 12 टावर, 5");
		place.append(text);
		document.body.append(place);
		const giveBack = globalThis.writeNumerals(place, "deva");
		const steps = [text.data];
		// As the parser goes on with a text whose next piece has come.
		for (const piece of ["G के लिए; 3", "4 और S-4", "00"]) {
			text.appendData(piece);
			await Promise.resolve();
			steps.push(text.data);
		}
		giveBack();
		return [...steps, text.data];
	});
	expect(said).toEqual([
		"नए १२ टावर, ५",
		"नए १२ टावर, 5G के लिए; ३",
		"नए १२ टावर, 5G के लिए; ३४ और S-4",
		"नए १२ टावर, 5G के लिए; ३४ और S-400",
		"नए 12 टावर, 5G के लिए; 34 और S-400",
	]);
});
