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
		return <TryAgain text={words.partMissing} again={() => void tryAgain()} />;
	}
	return lazy(async () => ({ default: await load().catch((): ComponentType<Props> => Missing) }));
}

/** What did not come, and the way to ask for it again. */
export function TryAgain({ text, again }: { text: string; again: () => void }) {
	return (
		<p className="desk-bar">
			{text}
			<button type="button" className="desk-button" onClick={again}>
				{words.tryAgain}
			</button>
		</p>
	);
}
