/** One setting as a choice among a few. It is drawn anew when its own value changes, not with every other: a press waits for no more than it changes. */
import { memo } from "../reader/hooks.ts";
import type { SettingName, Settings } from "../reader/settings.ts";
import { Choice } from "./Choice.tsx";
import { choiceWords, legends } from "./words.ts";

export type Choose = <Name extends SettingName>(name: Name, value: Settings[Name]) => void;

type Name = Exclude<SettingName, "size" | "easy" | "motion">;

type SettingProps<Which extends Name> = {
	readonly name: Which;
	readonly options: readonly (Settings[Which] & keyof (typeof choiceWords)[Which])[];
	readonly value: Settings[Which];
	/** The same at every call. */
	readonly choose: Choose;
	readonly legend?: string;
	readonly isLegendHidden?: boolean;
	readonly look?: "swatch" | "face";
};

function AnySetting<Which extends Name>({ name, choose, legend = legends[name], ...props }: SettingProps<Which>) {
	const names: Readonly<Record<string, string>> = choiceWords[name];
	return <Choice {...props} legend={legend} names={names} onChoose={(each) => choose(name, each)} />;
}

export const Setting = memo(AnySetting) as typeof AnySetting;
