/** Addresses of scripts that are started by hand, under the one policy for trusted types: scripts of this site, and nothing else. */

/** The part of Trusted Types (W3C) that is used here; browsers without it take the address as it is. */
type Policy = { readonly createScriptURL: (address: string) => string };
type Factory = { readonly createPolicy: (name: string, rules: Policy) => Policy };

declare global {
	/** Browsers let a page make it once; what runs in the page's head may have. */
	var scriptPolicy: Policy | undefined;
}

function onlyOurs(address: string): string {
	const url = new URL(address, location.origin);
	if (url.origin !== location.origin || !/^\/(assets|src|node_modules|@fs)\/|^\/[\w-]+\.js$/.test(url.pathname))
		throw new TypeError(`not a script of this site: ${address}`);
	return url.href;
}

/** What `new Worker` and `serviceWorker.register` may be given. Throws a TypeError for an address that is no script of this site. */
export function scriptAddress(address: string): string {
	const { trustedTypes } = globalThis as { trustedTypes?: Factory };
	globalThis.scriptPolicy ??= trustedTypes?.createPolicy("pathak", { createScriptURL: onlyOurs }) ?? { createScriptURL: onlyOurs };
	return globalThis.scriptPolicy.createScriptURL(address);
}
