/** The second layer of settings, row by row. */
import { useHasMeasure } from "../reader/screen.ts";
import type { SettingName, Settings } from "../reader/settings.ts";
import { Choice } from "./Choice.tsx";
import { Fold } from "./Fold.tsx";
import { choiceWords, legends, words } from "./words.ts";

type MoreSettingsProps = {
	readonly settings: Settings;
	/** The newsroom's own, which hold until the reader chooses. */
	readonly digits: "latn" | "deva";
	readonly pictures: "on" | "tap" | "off";
	readonly choose: <Name extends SettingName>(name: Name, value: Settings[Name]) => void;
};

export function MoreSettings({ settings, digits: edition, pictures, choose }: MoreSettingsProps) {
	const { leading, width, letters, theme, motion, easy, focus } = settings;
	const digits = settings.digits === "auto" ? edition : settings.digits;
	// On narrower screens a line is as long as the screen lets it.
	const hasMeasure = useHasMeasure();
	const lines = [choiceWords.leading[leading], ...(hasMeasure ? [choiceWords.width[width]] : [])];
	return (
		<div className="pk-rows">
			<Fold name={hasMeasure ? words.lines : legends.leading} value={[...new Set(lines)].join(", ")}>
				<Choice
					legend={legends.leading}
					isLegendHidden={!hasMeasure}
					options={["close", "normal", "open"]}
					names={choiceWords.leading}
					value={leading}
					onChoose={(each) => choose("leading", each)}
				/>
				{hasMeasure && (
					<Choice
						legend={legends.width}
						options={["short", "normal", "full"]}
						names={choiceWords.width}
						value={width}
						onChoose={(each) => choose("width", each)}
					/>
				)}
			</Fold>
			<Fold name={words.writing} value={`${choiceWords.letters[letters]}, ${choiceWords.digits[digits]}`}>
				<Choice
					legend={legends.letters}
					options={["eczar", "device"]}
					names={choiceWords.letters}
					value={letters}
					onChoose={(each) => choose("letters", each)}
					look="face"
				/>
				<Choice
					legend={legends.digits}
					options={["latn", "deva"]}
					names={choiceWords.digits}
					value={digits}
					onChoose={(each) => choose("digits", each)}
					look="face"
				/>
			</Fold>
			<Fold name={words.colours} value={theme === "black" || theme === "contrast" ? choiceWords.theme[theme] : words.coloursHint}>
				<Choice
					legend={words.colours}
					isLegendHidden
					options={["black", "contrast"]}
					names={choiceWords.theme}
					value={theme}
					onChoose={(each) => choose("theme", each)}
					look="swatch"
				/>
			</Fold>
			<Fold name={words.easy} value={easy === "off" && focus !== "none" ? choiceWords.focus[focus] : choiceWords.easy[easy]}>
				<label className="pk-switch">
					<span>
						{words.farApart}
						<small>{words.easyHint}</small>
					</span>
					<input
						type="checkbox"
						role="switch"
						aria-checked={easy === "on"}
						checked={easy === "on"}
						onChange={({ target }) => choose("easy", target.checked ? "on" : "off")}
					/>
				</label>
				<Choice
					legend={legends.focus}
					options={["none", "paragraph", "ruler"]}
					names={choiceWords.focus}
					value={focus}
					onChoose={(each) => choose("focus", each)}
				/>
			</Fold>
			<Fold name={words.pictures} value={choiceWords.pictures[pictures]}>
				<Choice
					legend={legends.pictures}
					options={["on", "tap", "off"]}
					names={choiceWords.pictures}
					value={pictures}
					onChoose={(each) => choose("pictures", each)}
				/>
				<p className="pk-hint">{words.picturesHint}</p>
				<label className="pk-switch">
					<span>{words.lessMotion}</span>
					<input
						type="checkbox"
						role="switch"
						aria-checked={motion === "less"}
						checked={motion === "less"}
						onChange={({ target }) => choose("motion", target.checked ? "less" : "full")}
					/>
				</label>
			</Fold>
		</div>
	);
}
