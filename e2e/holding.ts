/** Files of the site that come later than they are asked for. */
import type { Page } from "playwright/test";

/** Holds back what a page asks for at these addresses until the returned function is called. */
export async function hold(page: Page, addresses: RegExp): Promise<() => void> {
	let release = () => {};
	const isReleased = new Promise<void>((resolve) => {
		release = resolve;
	});
	await page.route(addresses, async (route) => {
		await isReleased;
		await route.continue();
	});
	return release;
}
