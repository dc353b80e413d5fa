/** One way to drive the engines Playwright brings no copy of here, Firefox and WebKit, as Debian ships them. Knows nothing of the site. */

export type EngineName = "firefox" | "webkit";

export interface OpenOptions {
	/** Viewport, CSS px. */
	width: number;
	height?: number;
	/** `false`: as for a reader whose browser runs no scripts. */
	scripts?: boolean;
	/** The device asks for dark. */
	dark?: boolean;
}

/** One page of one browser, in Hindi, on a device that asks for little motion. Whatever it is asked either happens or throws within seconds; nothing waits for ever. */
export interface Engine {
	readonly name: EngineName;
	/** Loads the page. Browser and storage are kept from one call to the next while `scripts` and `dark` stay the same. */
	open(url: string, options: OpenOptions): Promise<void>;
	/**
	 * Runs a function, or the text of one or of an expression, in the page; result and argument travel as JSON.
	 * It works with scripts off too, but there Firefox settles no promise: return plain values.
	 */
	evaluate<T, A = undefined>(what: string | ((argument: A) => T | Promise<T>), argument?: A): Promise<T>;
	/** A real click in the middle of the first match, once there is one; in Firefox without scripts, the element's own `click()`. */
	click(selector: string): Promise<void>;
	/** Asks again and again until the expression or function is truthy; throws after some seconds. */
	waitFor(what: string): Promise<void>;
	back(): Promise<void>;
	setWidth(px: number): Promise<void>;
	/** Uncaught errors, console errors, policy reports and failed requests since this was last asked. */
	errors(): string[];
	/** What the window shows, as PNG. */
	screenshot(path: string): Promise<void>;
	/** Ends every process and removes every file that came with it. */
	close(): Promise<void>;
}

/** Whether an engine can run here; if not, `reason` is one plain line saying what to install. */
export interface Found {
	name: EngineName;
	available: boolean;
	reason: string;
	/** Debian packages that bring it. */
	packages: string[];
}
