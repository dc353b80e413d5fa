/** Opens what lies over a page: its code comes when it is first asked for. Focus goes to its heading, and back to where it was. */
import { type ComponentType, useEffect, useLayoutEffect, useState } from "react";
import type { Edition } from "../article/article.ts";
import type { PanelProps } from "../comforts/Sheet.tsx";
import { Notice } from "../components/Notice.tsx";
import { type Opening, useOpening } from "../components/opening.ts";
import { words } from "../words.ts";

export function Panels({ edition }: { edition: Edition }) {
	const { opened, close } = useOpening();
	const [loaded, setLoaded] = useState<{ readonly of: Opening; readonly Panel: ComponentType<PanelProps> | null } | null>(null);
	// Before the panel's own effects, which take the focus.
	useLayoutEffect(() => {
		if (!opened) return;
		const cameFrom = document.activeElement;
		return () => {
			if (cameFrom instanceof HTMLElement && cameFrom.isConnected) cameFrom.focus({ preventScroll: true });
		};
	}, [opened]);
	useEffect(() => {
		if (!opened) return;
		let isWanted = true;
		const tell = (Panel: ComponentType<PanelProps> | null) => isWanted && setLoaded({ of: opened, Panel });
		import("../comforts/panels.ts").then(({ panels }) => panels[opened]()).then(tell, () => tell(null));
		return () => {
			isWanted = false;
		};
	}, [opened]);
	if (!opened || loaded?.of !== opened) return null;
	if (loaded.Panel) return <loaded.Panel edition={edition} onClose={close} />;
	return (
		<div role="alert">
			<Notice text={words.notLoaded} />
		</div>
	);
}
