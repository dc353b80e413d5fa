/** One choice among a few, all in sight: radio buttons drawn as a row of segments. */
import { useId } from "../reader/hooks.ts";

type ChoiceProps<Value extends string> = {
	readonly legend: string;
	readonly isLegendHidden?: boolean;
	readonly options: readonly Value[];
	readonly names: Readonly<Record<Value, string>>;
	readonly value: string;
	readonly onChoose: (value: Value) => void;
	/** What was chosen is pressed again. */
	readonly onChooseAgain?: (value: Value) => void;
	/** Colours and faces show what they are. */
	readonly look?: "swatch" | "face";
};

export function Choice<Value extends string>(props: ChoiceProps<Value>) {
	const { legend, isLegendHidden = false, options, names, value, onChoose, onChooseAgain, look } = props;
	const group = useId();
	return (
		<fieldset className="pk-set">
			<legend className={isLegendHidden ? "hidden" : undefined}>{legend}</legend>
			<div className="pk-segments" translate={look === "face" ? "no" : undefined}>
				{options.map((option) => (
					<label
						key={option}
						className={look && `pk-${look} pk-${option}`}
						data-theme={look === "swatch" && option !== "auto" ? option : undefined}
					>
						<input
							type="radio"
							name={group}
							checked={option === value}
							onChange={() => onChoose(option)}
							onClick={() => option === value && onChooseAgain?.(option)}
						/>
						<span>{names[option]}</span>
					</label>
				))}
			</div>
		</fieldset>
	);
}
