/** When reading aloud is to stop by itself, and how long it is until then. */
import { useLocale } from "../../components/locale.ts";
import { useEffect, useState } from "../../reader/hooks.ts";
import { inDigits } from "../../text/numerals.ts";
import { Choice } from "../Choice.tsx";
import { Fold } from "../Fold.tsx";
import { player } from "./player.ts";
import { isTime, minutesUntil, type Sleep, type SleepChoice, sleepChoices } from "./sleep.ts";
import { usePlayer } from "./usePlayer.ts";
import { listenWords as words } from "./words.ts";

/** How often it is looked at the clock, in ms. */
const often = 5000;

export function SleepFold() {
	const { sleep: given, status } = usePlayer();
	const sleep = useStillToCome(given, status === "paused" || status === "over");
	const { digits } = useLocale();
	const number = (value: number) => inDigits(String(value), digits);
	const choice = sleep?.choice ?? "off";
	const left = sleep ? minutesUntil(sleep, Date.now()) : Number.POSITIVE_INFINITY;
	const set = (chosen: SleepChoice) => player.setSleep(chosen);
	const names = Object.fromEntries(sleepChoices.map((each) => [each, inDigits(words.sleeps[each], digits)])) as Record<SleepChoice, string>;
	const value = !Number.isFinite(left) ? names[choice] : left > 1 ? words.minutesLeft(number(left)) : words.nearlyOver;
	return (
		<Fold name={words.sleep} value={value}>
			<Choice legend={words.sleep} isLegendHidden options={sleepChoices} names={names} value={choice} onChoose={set} onChooseAgain={set} />
		</Fold>
	);
}

/** While nothing is read its time passes, and then it is set no more. */
function useStillToCome(sleep: Sleep | null, isAtRest: boolean): Sleep | null {
	const [, lookAgain] = useState({});
	useEffect(() => {
		if (!sleep) return;
		const timer = setInterval(() => lookAgain({}), often);
		return () => clearInterval(timer);
	}, [sleep]);
	return isAtRest && isTime(sleep, Date.now()) ? null : sleep;
}
