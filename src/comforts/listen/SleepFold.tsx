/** When reading aloud is to stop by itself, and how long it is until then. */
import { useLocale } from "../../components/locale.ts";
import { useEffect, useState } from "../../reader/hooks.ts";
import { inDigits } from "../../text/numerals.ts";
import { Choice } from "../Choice.tsx";
import { Fold } from "../Fold.tsx";
import { player } from "./player.ts";
import { minutesUntil, type Sleep, type SleepChoice, sleepChoices } from "./sleep.ts";
import { usePlayer } from "./usePlayer.ts";
import { listenWords as words } from "./words.ts";

/** How often it is looked at the clock, in ms. */
const often = 5000;

export function SleepFold() {
	const { sleep } = usePlayer();
	const { digits } = useLocale();
	const number = (value: number) => inDigits(String(value), digits);
	const choice = sleep?.choice ?? "off";
	const left = useMinutesLeft(sleep);
	const names = Object.fromEntries(sleepChoices.map((each) => [each, inDigits(words.sleeps[each], digits)])) as Record<SleepChoice, string>;
	const value = !Number.isFinite(left) ? names[choice] : left > 1 ? words.minutesLeft(number(left)) : words.nearlyOver;
	return (
		<Fold name={words.sleep} value={value}>
			<Choice
				legend={words.sleep}
				isLegendHidden
				options={sleepChoices}
				names={names}
				value={choice}
				onChoose={(chosen) => player.setSleep(chosen)}
			/>
		</Fold>
	);
}

/** Infinite where no minute is waited for. */
function useMinutesLeft(sleep: Sleep | null): number {
	const [, lookAgain] = useState({});
	useEffect(() => {
		if (!sleep) return;
		const timer = setInterval(() => lookAgain({}), often);
		return () => clearInterval(timer);
	}, [sleep]);
	return sleep ? minutesUntil(sleep, Date.now()) : Number.POSITIVE_INFINITY;
}
