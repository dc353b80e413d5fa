/** Makes the browser of the tests as little as the oldest that the site is made for: README, "Browsers", names them. */

/** Runs in a page or a worker. Takes away whatever Chrome 111, Firefox 115 or Safari 17.4 lacks and a script might take for granted. */
export function takeNewerAway(): void {
	const all = globalThis as unknown as Record<string, object | undefined>;
	const without = (owner: object | undefined, ...names: string[]) => {
		for (const name of names) if (owner) Reflect.deleteProperty(owner, name);
	};
	const prototypeOf = (name: string) => (all[name] as { readonly prototype: object } | undefined)?.prototype;
	without(Intl, "Segmenter", "DurationFormat");
	without(URL, "canParse", "parse");
	without(Promise, "withResolvers", "try");
	without(Object, "groupBy");
	without(Map, "groupBy");
	without(Array, "fromAsync");
	without(AbortSignal, "any");
	without(RegExp, "escape");
	without(Math, "sumPrecise", "f16round");
	without(Error, "isError");
	without(Uint8Array, "fromBase64", "fromHex");
	without(Uint8Array.prototype, "toBase64", "toHex");
	without(String.prototype, "isWellFormed", "toWellFormed");
	without(Set.prototype, "union", "intersection", "difference", "symmetricDifference", "isSubsetOf", "isSupersetOf", "isDisjointFrom");
	const iterating = Object.getPrototypeOf(Object.getPrototypeOf([].values()));
	without(iterating, "map", "filter", "take", "drop", "flatMap", "reduce", "toArray", "forEach", "some", "every", "find");
	for (const name of ["Map", "WeakMap"]) without(prototypeOf(name), "getOrInsert", "getOrInsertComputed");
	for (const name of ["Blob", "Request", "Response"]) without(prototypeOf(name), "bytes", "textStream");
	without(prototypeOf("IDBFactory"), "databases");
	without(prototypeOf("ReadableStream"), "values");
	if (all["ReadableStream"]) Reflect.deleteProperty(prototypeOf("ReadableStream") ?? {}, Symbol.asyncIterator);
	without(
		prototypeOf("Navigator"),
		"connection",
		"deviceMemory",
		"userActivation",
		"scheduling",
		"wakeLock",
		"canShare",
		"share",
		"setAppBadge",
	);
	without(prototypeOf("Document"), "startViewTransition", "caretPositionFromPoint", "activeViewTransition");
	without(prototypeOf("Element"), "moveBefore", "currentCSSZoom", "setHTML", "getHTML", "computedStyleMap");
	without(prototypeOf("HTMLElement"), "popover", "showPopover", "hidePopover", "togglePopover", "attributeStyleMap", "editContext");
	without(prototypeOf("HTMLDialogElement"), "requestClose", "closedBy");
	without(prototypeOf("HTMLButtonElement"), "popoverTargetElement", "popoverTargetAction", "commandForElement", "command");
	without(all["CSS"], "highlights");
	without(globalThis, "Highlight", "Iterator", "Temporal", "scheduler", "navigation", "CloseWatcher", "URLPattern", "fetchLater");
	without(globalThis, "DisposableStack", "AsyncDisposableStack", "SuppressedError", "Float16Array", "EyeDropper", "ViewTransition");
	// Threads and the worker have no sheets.
	if (!all["CSSStyleSheet"]) return;
	const { replaceSync } = CSSStyleSheet.prototype;
	const dropNested = (rules: CSSRuleList) => {
		for (const rule of rules) {
			const { cssRules } = rule as CSSGroupingRule;
			if (!(rule instanceof CSSStyleRule)) dropNested(cssRules ?? []);
			else while (rule.cssRules.length > 0) rule.deleteRule(0);
		}
	};
	CSSStyleSheet.prototype.replaceSync = function (text) {
		replaceSync.call(this, text);
		dropNested(this.cssRules);
	};
}

/** Runs in a page that has its sheets. Takes away the rules that name `:has()`, which Firefox knows from 121 on: of a list of selectors it takes none. */
export function takeHasAway(): void {
	const dropFrom = (owner: CSSStyleSheet | CSSGroupingRule) => {
		for (let at = owner.cssRules.length - 1; at >= 0; at -= 1) {
			const rule = owner.cssRules[at];
			if (rule instanceof CSSStyleRule) {
				if (rule.selectorText.includes(":has(")) owner.deleteRule(at);
			} else if (rule instanceof CSSGroupingRule) dropFrom(rule);
		}
	};
	for (const sheet of [...document.styleSheets, ...document.adoptedStyleSheets]) dropFrom(sheet);
}
