/** The second layer of settings, row by row. */
import { useHasMeasure } from "../reader/screen.ts";
import type { Settings } from "../reader/settings.ts";
import { Fold } from "./Fold.tsx";
import { type Choose, Setting } from "./Setting.tsx";
import { choiceWords, legends, words } from "./words.ts";

type MoreSettingsProps = {
	readonly settings: Settings;
	readonly choose: Choose;
};

const options = {
	leading: ["close", "normal", "open"],
	width: ["short", "normal", "full"],
	letters: ["eczar", "device"],
	digits: ["auto", "latn", "deva"],
	theme: ["black", "contrast"],
	focus: ["none", "paragraph", "ruler"],
	pictures: ["auto", "on", "tap", "off"],
} as const;

export function MoreSettings({ settings, choose }: MoreSettingsProps) {
	const { leading, width, letters, digits, theme, pictures, motion, easy, focus } = settings;
	// On narrower screens a line is as long as the screen lets it.
	const hasMeasure = useHasMeasure();
	const lines = [choiceWords.leading[leading], ...(hasMeasure ? [choiceWords.width[width]] : [])];
	return (
		<div className="pk-rows">
			<Fold name={hasMeasure ? words.lines : legends.leading} value={[...new Set(lines)].join(", ")}>
				<Setting name="leading" isLegendHidden={!hasMeasure} options={options.leading} value={leading} choose={choose} />
				{hasMeasure && <Setting name="width" options={options.width} value={width} choose={choose} />}
			</Fold>
			<Fold name={words.writing} value={`${choiceWords.letters[letters]}, ${choiceWords.digits[digits]}`}>
				<Setting name="letters" options={options.letters} value={letters} choose={choose} look="face" />
				<Setting name="digits" options={options.digits} value={digits} choose={choose} look="face" />
			</Fold>
			<Fold name={words.colours} value={theme === "black" || theme === "contrast" ? choiceWords.theme[theme] : words.coloursHint}>
				<Setting name="theme" legend={words.colours} isLegendHidden options={options.theme} value={theme} choose={choose} look="swatch" />
			</Fold>
			<Fold name={words.easy} value={easy === "off" && focus !== "none" ? choiceWords.focus[focus] : choiceWords.easy[easy]}>
				<label className="pk-switch">
					<span>
						{words.farApart}
						<small>
							{words.easyHint} <span className="pk-keyboard">{words.easyKeys}</span>
						</small>
					</span>
					<input
						type="checkbox"
						role="switch"
						aria-checked={easy === "on"}
						checked={easy === "on"}
						onChange={({ target }) => choose("easy", target.checked ? "on" : "off")}
					/>
				</label>
				<Setting name="focus" options={options.focus} value={focus} choose={choose} />
			</Fold>
			<Fold name={words.pictures} value={choiceWords.pictures[pictures]}>
				<Setting name="pictures" options={options.pictures} value={pictures} choose={choose} />
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
