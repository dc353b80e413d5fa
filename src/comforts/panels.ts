/** What opens over a page, each a part of its own. The list is one too: the file that every page loads names none of them. */
import type { ComponentType } from "react";
import type { Opening } from "../components/opening.ts";
import type { PanelProps } from "./Sheet.tsx";

export const panels: Record<Opening, () => Promise<ComponentType<PanelProps>>> = {
	letters: async () => (await import("./SettingsPanel.tsx")).SettingsPanel,
	voices: async () => (await import("./VoicesPanel.tsx")).VoicesPanel,
	share: async () => (await import("./ShareSheet.tsx")).ShareSheet,
	card: async () => (await import("./CardSheet.tsx")).CardSheet,
	picture: async () => (await import("./PictureStage.tsx")).PictureStage,
	keys: async () => (await import("./KeysSheet.tsx")).KeysSheet,
};
