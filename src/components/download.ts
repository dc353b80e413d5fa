/** Has the browser save something made here as a file. To the policy a link with `download` is no picture and no page, so `blob:` need not be allowed. */
export function download(blob: Blob, name: string): void {
	const href = URL.createObjectURL(blob);
	Object.assign(document.createElement("a"), { href, download: name }).click();
	// The browser has taken it over by then.
	setTimeout(() => URL.revokeObjectURL(href), 60_000);
}
