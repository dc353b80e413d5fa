/** When reading aloud stops by itself, for who falls asleep over it. Pure: it is asked as sentences end, since timers sleep where devices do. */

export const sleepChoices = ["off", "15", "30", "end"] as const;
export type SleepChoice = (typeof sleepChoices)[number];

/** `since` is when it was set, in ms since 1970. */
export type Sleep = { readonly choice: SleepChoice; readonly since: number };

const minute = 60_000;

/** How long it is read on, in ms; for ever, where it is the story's end that is waited for. */
const lengthOf = ({ choice }: Sleep): number => (choice === "end" ? Number.POSITIVE_INFINITY : Number(choice) * minute);

/** How long ago it was set, in ms: a clock that is set back far has it rest at once, and not read on for all that it was set back. */
const passed = ({ since }: Sleep, now: number): number => Math.abs(now - since);

/** From now on; null where reading is not to stop. */
export const sleepFrom = (choice: SleepChoice, now: number): Sleep | null => (choice === "off" ? null : { choice, since: now });

/** Whether reading stops after what was just said, which may have been the story's last sentence. */
export const isTime = (sleep: Sleep | null, now: number, isLast = false): boolean =>
	sleep !== null && (passed(sleep, now) >= lengthOf(sleep) || (isLast && sleep.choice === "end"));

/** Whole minutes until then, to the next one up. */
export const minutesUntil = (sleep: Sleep, now: number): number => Math.ceil((lengthOf(sleep) - passed(sleep, now)) / minute);
