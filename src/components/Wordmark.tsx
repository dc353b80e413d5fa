/** The wordmark पाठक, hanging from a line drawn elsewhere, in each of its moods; or the name of another edition, hanging from the same line. */
import { bind } from "../text/bind.ts";
import { isLongName, isOwnName, reachesUp } from "./editionName.ts";
import styles from "./Wordmark.module.css";

/** The drawn letters and their line, as paths. */
export const letters = {
	pa: "M310-119q-33 0-70-14-36-14-70-39-34-24-62-56-26-32-43-68-16-37-16-74v-210l51 20 90 67v228q12 15 30 22t37 7q32 0 63-15 30-15 51-46t25-79l94 102q-30 76-78 116-48 39-102 39M475 40l-95-54v-566l45 20 89 67V22Zm303 0-95-54v-566l45 20 90 67V22Z",
	tha: "M1278 34q-62 0-120-22-58-21-105-58-46-38-73-86-27-49-27-103 0-50 25-91 25-40 76-64 50-24 125-24h100l80 126h-151q-66 0-97 30t-31 70q0 22 10 46 11 22 30 41 24 13 50 19t50 6q46 0 78-17t50-43q16-27 16-58 0-30-16-61-17-31-48-57l30-66q48 26 84 64t56 82 20 88q0 52-27 92-27 41-74 64-48 22-111 22m86-328-132-24v-262l42 20 90 67Z",
	ka: "m2146 5-94-101q62-46 102-86t40-79q0-18-11-33-11-14-36-14t-55 18q-31 19-62 52-32 32-60 75l-50-113q22-41 52-76 30-34 67-56t81-22q51 0 93 28t67 74q26 45 26 98 0 69-43 128-43 58-117 107m-338-97q-36 0-78-15t-80-43q-36-27-60-66-23-38-23-86 0-38 16-70t45-55q28-23 67-31 39-10 83 0l166 85-14 67q-34-24-66-38t-63-14q-35 0-59 16t-36 41-10 53q2 27 19 50 30 9 65-1 34-9 66-35 30-26 48-65l57 127q-27 35-61 57-34 23-82 23m160 132-96-54v-566l46 20 88 67V22Z",
	line: "M-6000-648H20000V-572H-6000z",
	brokenLine: "M-6000-648H1016L966-572H-6000zM1300-648H20000V-572H1250z",
};

/** What the wordmark tells: nothing special, no such page, a failure, no network, a story taken back, a story that moved. */
export type Mood = "plain" | "missing" | "failed" | "offline" | "withdrawn" | "moved";

type WordmarkProps = {
	readonly name: string;
	readonly mood: Mood;
	readonly className?: string | undefined;
};

/**
 * In any mood but `plain` the line is drawn with the letters, across the page. An edition of another name has it set in type, as large as
 * `--t-name`, hanging where its letters have a line to hang from, and of the drawing only ठ, which tells the mood.
 */
export function Wordmark({ name, mood, className }: WordmarkProps) {
	const isWhole = isOwnName(name);
	if (!isWhole && mood === "plain") {
		const look = isLongName(name) ? "long" : reachesUp(name) && "hung";
		return <span className={look ? `${styles["name"]} ${styles[look]}` : styles["name"]}>{bind(name)}</span>;
	}
	return (
		<svg className={className} viewBox={isWhole ? "52 -580 2243 625" : "870 -580 2243 625"} aria-hidden="true">
			{mood !== "plain" && <path d={mood === "offline" ? letters.brokenLine : letters.line} />}
			{isWhole && <path d={letters.pa} />}
			<Eye mood={mood} />
			{isWhole && <path d={letters.ka} />}
		</svg>
	);
}

const pupil = (x: number) => <circle fill="var(--accent)" cx={x} cy="-186" r="62" />;

function Eye({ mood }: { mood: Mood }) {
	switch (mood) {
		case "missing":
			return (
				<circle
					cx="1222"
					cy="-216"
					r="236"
					fill="none"
					stroke="var(--control)"
					strokeWidth="54"
					strokeDasharray=".1 123.47"
					strokeLinecap="round"
				/>
			);
		case "failed":
			return (
				<g transform="translate(36 118) rotate(-17 1222 -150)">
					<path d={letters.tha} />
					{pupil(1222)}
				</g>
			);
		case "withdrawn":
			return (
				<>
					<path d={letters.tha} />
					<path d="M1108 -186h228" fill="none" stroke="var(--accent)" strokeWidth="46" />
				</>
			);
		case "moved":
			return (
				<>
					<path d={letters.tha} />
					{pupil(1282)}
				</>
			);
		default:
			return (
				<>
					<path d={letters.tha} />
					{pupil(1222)}
				</>
			);
	}
}
