/** Opens what lies over a page: its code comes when it is first asked for. Focus goes to its heading, and back to where it was. */
import { type ComponentType, useEffect, useLayoutEffect, useState } from "react";
import type { Edition } from "../article/article.ts";
import type { PanelProps } from "../comforts/Sheet.tsx";
import { NotLoaded } from "../components/NotLoaded.tsx";
import { type Opening, useOpening } from "../components/opening.ts";

export function Panels({ edition }: { edition: Edition }) {
	const { opened, close } = useOpening();
	const [loaded, setLoaded] = useState<{ readonly of: Opening; readonly Panel: ComponentType<PanelProps> | null } | null>(null);
	// Before the panel's own effects, which take the focus.
	const shown = loaded?.of === opened && opened;
	useLayoutEffect(() => {
		if (!shown) return;
		// On a page that was loaded again nothing has it: then the button that stands for what is open.
		const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
		const [opener] = [...all(":focus"), ...all("[aria-expanded=true]").filter((each) => each.checkVisibility())];
		return () => opener?.focus({ preventScroll: true });
	}, [shown]);
	useEffect(() => {
		if (!opened) return;
		let isWanted = true;
		const tell = (Panel: ComponentType<PanelProps> | null) => isWanted && setLoaded({ of: opened, Panel });
		import("../comforts/panels.ts").then(({ panels }) => panels[opened]()).then(tell, () => tell(null));
		return () => {
			isWanted = false;
		};
	}, [opened]);
	if (!shown) return null;
	if (loaded.Panel) return <loaded.Panel edition={edition} onClose={close} />;
	return <NotLoaded />;
}
