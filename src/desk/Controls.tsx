/** The two controls the desk has for settings: one of several, and on or off. */
import { useId } from "react";

type ChoiceProps<T extends string> = {
	readonly name: string;
	readonly choices: readonly (readonly [T, string])[];
	readonly value: T;
	readonly onChange: (value: T) => void;
};

export function Choice<T extends string>({ name, choices, value, onChange }: ChoiceProps<T>) {
	const group = useId();
	return (
		<fieldset className="desk-choice">
			<legend>{name}</legend>
			<div className="desk-seg">
				{choices.map(([each, label]) => (
					<label key={each}>
						<input type="radio" name={group} checked={each === value} onChange={() => onChange(each)} />
						<span>{label}</span>
					</label>
				))}
			</div>
		</fieldset>
	);
}

type SwitchProps = { readonly id?: string; readonly name: string; readonly isOn: boolean; readonly onChange: (isOn: boolean) => void };

export function Switch({ id, name, isOn, onChange }: SwitchProps) {
	return (
		<label className="desk-switch">
			<span>{name}</span>
			{/* biome-ignore lint/a11y/useAriaPropsForRole: a checkbox says itself whether it is checked */}
			<input id={id} type="checkbox" role="switch" checked={isOn} onChange={(event) => onChange(event.target.checked)} />
		</label>
	);
}
