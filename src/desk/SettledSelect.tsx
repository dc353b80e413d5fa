/** A choice that changes much at once, so that arrow keys only walk through it: Enter or leaving takes it, Escape does not. A pointer's choice is taken at once. */
import { type ReactNode, useRef, useState } from "react";

type SettledSelectProps = {
	readonly value: string;
	readonly id?: string | undefined;
	readonly label?: string;
	readonly onSettle: (choice: string) => void;
	/** The choice that a key makes at once. */
	readonly choiceOf?: (event: KeyboardEvent) => string | undefined;
	/** Escape was pressed. */
	readonly onLeave?: () => void;
	readonly children: ReactNode;
};

export function SettledSelect({ value, id, label, onSettle, choiceOf, onLeave, children }: SettledSelectProps) {
	const [held, setHeld] = useState<string | null>(null);
	/** Chrome and Firefox on Windows and Linux tell of a change at every arrow in a closed list. */
	const isByKey = useRef(false);
	const settle = (choice: string | null) => {
		setHeld(null);
		if (choice !== null && choice !== value) onSettle(choice);
	};
	return (
		<select
			id={id}
			value={held ?? value}
			aria-label={label}
			onPointerDown={() => {
				isByKey.current = false;
			}}
			onKeyDown={(event) => {
				isByKey.current = true;
				if (event.key === "Escape") {
					setHeld(null);
					onLeave?.();
				}
				const choice = choiceOf?.(event.nativeEvent) ?? (event.key === "Enter" ? held : null);
				if (choice === null) return;
				event.preventDefault();
				settle(choice);
			}}
			onChange={({ target }) => (isByKey.current ? setHeld(target.value) : settle(target.value))}
			onBlur={() => {
				isByKey.current = false;
				settle(held);
			}}
		>
			{children}
		</select>
	);
}
