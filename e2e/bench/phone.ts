/** The phone that everything is read on here: a small screen, a slow line, a slow processor. */
import type { Browser, Page } from "playwright/test";

/** A fast 3G line and a processor at a quarter: a cheap phone on a bad evening. Bytes a second, ms. */
const line = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };
export const slowness = 4;

export const conditions = "150 ms, 1.6 Mbit/s down, 750 kbit/s up, CPU ÷ 4, 360 × 800 at 2×";

/** A new reader in a browser that is warm already: nothing kept, nothing cached. */
export async function withReader<T>(browser: Browser, use: (page: Page) => Promise<T>): Promise<T> {
	const context = await browser.newContext({
		viewport: { width: 360, height: 800 },
		deviceScaleFactor: 2,
		isMobile: true,
		hasTouch: true,
		locale: "hi-IN",
		timezoneId: "Asia/Kolkata",
	});
	try {
		return await use(await context.newPage());
	} finally {
		await context.close();
	}
}

export type Received = { readonly bytes: number; readonly type: string };

/**
 * Slows line and processor down for real (applied, not simulated, throttling) and keeps account of what comes over the wire.
 * Bytes are as they were sent: compressed, with their headers.
 */
export async function slowDown(page: Page, { isLineSlow = true } = {}): Promise<Received[]> {
	const session = await page.context().newCDPSession(page);
	const received: Received[] = [];
	const types = new Map<string, string>();
	session.on("Network.responseReceived", ({ requestId, type }) => types.set(requestId, type));
	session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
		received.push({ bytes: encodedDataLength, type: types.get(requestId) ?? "Other" });
	});
	await session.send("Network.enable");
	if (isLineSlow) await session.send("Network.emulateNetworkConditions", line);
	await session.send("Emulation.setCPUThrottlingRate", { rate: slowness });
	return received;
}
