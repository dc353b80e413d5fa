/** How the headline in hand sits, under its field: its lines on every judged screen, and the worst of them in the largest letters. */
import { endsAlone, isLong, judged, type Layout } from "./fit.ts";
import { fitWords } from "./fitTableWords.ts";
import "./headlineFit.css";
import { checkWords } from "./checkWords.ts";
import { Sign } from "./Signs.tsx";
import { words } from "./words.ts";

/** Told quietly: it changes with what is typed, and the checks say what of it is advised against. */
export function HeadlineFit({ layouts }: { layouts: readonly Layout[] }) {
	const all = layouts.filter(({ place, width, headline }) => place === "story" && judged.includes(width) && headline.length > 0);
	const plain = all.filter(({ size }) => size === 1);
	const largest = Math.max(...all.map(({ size }) => size));
	const [worst] = all
		.filter(({ size }) => size === largest && size > 1)
		.sort((a, b) => b.headline.length - a.headline.length || Number(endsAlone(b)) - Number(endsAlone(a)));
	return (
		<ul aria-label={checkWords.fit}>
			{plain.map((layout, index) => (
				<Chip key={layout.width} layout={layout} at={layout.width} isFirst={index === 0} />
			))}
			{worst && <Chip layout={worst} at={fitWords.largest} />}
		</ul>
	);
}

function Chip({ layout, at, isFirst = false }: { layout: Layout; at: number | string; isFirst?: boolean }) {
	const count = layout.headline.length;
	const isAlone = endsAlone(layout);
	const isFine = !isLong(layout) && !isAlone;
	return (
		<li>
			<Sign of={isFine ? "fine" : "warning"} name={isFine ? words.fine : words.hint} />
			<span>
				{fitWords.at(at)}
				<b>{isFirst ? fitWords.lines(count) : count}</b>
				{isAlone && fitWords.alone}
			</span>
		</li>
	);
}
