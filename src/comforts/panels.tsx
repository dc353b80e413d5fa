/** What opens over a page, each a part of its own. The list is one too: the file that every page loads names none of them. */
import type { ComponentType } from "react";
import type { Opening } from "../components/opening.ts";
import { useEffect } from "../reader/hooks.ts";
import { closed, closeOnce } from "./closing.ts";
import type { PanelProps } from "./Sheet.tsx";

type Panel = ComponentType<PanelProps>;

const closing = (Panel: Panel): Panel =>
	function Closing({ edition, onClose }) {
		useEffect(() => closed, []);
		return <Panel edition={edition} onClose={() => closeOnce(onClose)} />;
	};

export const panels: Record<Opening, () => Promise<Panel>> = {
	letters: async () => closing((await import("./SettingsPanel.tsx")).SettingsPanel),
	voices: async () => closing((await import("./VoicesPanel.tsx")).VoicesPanel),
	share: async () => closing((await import("./ShareSheet.tsx")).ShareSheet),
	card: async () => closing((await import("./CardSheet.tsx")).CardSheet),
	picture: async () => closing((await import("./PictureStage.tsx")).PictureStage),
	keys: async () => closing((await import("./KeysSheet.tsx")).KeysSheet),
};
