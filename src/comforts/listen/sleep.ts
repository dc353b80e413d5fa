/** When reading aloud stops by itself, for who falls asleep over it. Pure: it is asked as sentences end, since timers sleep where devices do. */

export const sleepChoices = ["off", "15", "30", "end"] as const;
export type SleepChoice = (typeof sleepChoices)[number];

/** `at` is in ms since 1970; never, where it is the story's end that is waited for. */
export type Sleep = { readonly choice: SleepChoice; readonly at: number };

const minute = 60_000;

/** From now on; null where reading is not to stop. */
export function sleepFrom(choice: SleepChoice, now: number): Sleep | null {
	if (choice === "off") return null;
	return { choice, at: choice === "end" ? Number.POSITIVE_INFINITY : now + Number(choice) * minute };
}

/** Whether reading stops after what was just said, which may have been the story's last sentence. */
export const isTime = (sleep: Sleep | null, now: number, isLast = false): boolean =>
	sleep !== null && (sleep.at <= now || (isLast && sleep.choice === "end"));

/** Whole minutes until then, to the next one up. */
export const minutesUntil = ({ at }: Sleep, now: number): number => Math.ceil((at - now) / minute);
