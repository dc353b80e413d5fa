/** Parts of the desk that come when they are first needed: one that does not come says so in its own place, and the desk with its draft stays. */
import { type ComponentType, createElement, lazy, useState } from "react";
import { words } from "./words.ts";

/** A component to be drawn within `Suspense`. `load` may fail, as networks and caches do; it is called again when the editor asks for it. */
export function late<Props extends object>(load: () => Promise<ComponentType<Props>>) {
	function Missing(props: Props) {
		const [Part, setPart] = useState<ComponentType<Props> | null>(null);
		if (Part) return createElement(Part, props);
		const tryAgain = () =>
			load()
				.then((part) => setPart(() => part))
				.catch(() => {});
		return (
			<p className="desk-bar">
				{words.partMissing}
				<button type="button" className="desk-button" onClick={() => void tryAgain()}>
					{words.tryAgain}
				</button>
			</p>
		);
	}
	return lazy(async () => ({ default: await load().catch((): ComponentType<Props> => Missing) }));
}
