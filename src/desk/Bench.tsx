/** The controls over the screens: which ones, and how a reader may have set them. */
import { type FormEvent, useId } from "react";
import { Choice, Switch } from "./Controls.tsx";
import { checkWords } from "./checkWords.ts";
import { goOnAt } from "./focus.ts";
import { places, themes } from "./preview/shown.ts";
import { narrowest, sizes, type View, widest, widths } from "./view.ts";
import { words } from "./words.ts";

type BenchProps = { readonly view: View; readonly change: (part: Partial<View>) => void };
type NarrowProps = BenchProps & { readonly isNarrow: boolean };

/** The width in a phone's own list of screens. */
const screenName = (width: number) => `${width}, ${words.frameNames[width] ?? words.freeFrame}`;

export function Bench({ view, change, isNarrow }: NarrowProps) {
	return (
		<div className={`desk-bench${isNarrow ? " desk-one" : ""}`}>
			{isNarrow && (
				<label className="desk-pick">
					<span>{words.frames}</span>
					<select value={view.frames[0]} onChange={({ target }) => change({ frames: [Number(target.value)] })}>
						{[...new Set([...widths, ...view.frames.slice(0, 1)])].map((width) => (
							<option key={width} value={width}>
								{screenName(width)}
							</option>
						))}
					</select>
				</label>
			)}
			<Choice
				name={words.theme}
				choices={themes.map((theme) => [theme, words.themes[theme]])}
				value={view.theme}
				onChange={(theme) => change({ theme })}
			/>
			{!isNarrow && <Often view={view} change={change} />}
			{!isNarrow && <Manner view={view} change={change} isNarrow={false} />}
		</div>
	);
}

function Often({ view, change }: BenchProps) {
	return (
		<>
			<SizePick view={view} change={change} />
			<Switch name={words.pictures} isOn={view.hasPictures} onChange={(hasPictures) => change({ hasPictures })} />
		</>
	);
}

/** What is set seldom, folded away; in one column all but the screen and the colour. */
export function Manner({ view, change, isNarrow }: NarrowProps) {
	return (
		<details className="desk-manner">
			<summary>{words.manner}</summary>
			<div>
				{isNarrow && <Often view={view} change={change} />}
				<Choice
					name={words.place}
					choices={places.map((place) => [place, words.places[place]])}
					value={view.place}
					onChange={(place) => change({ place })}
				/>
				{!isNarrow && <Frames view={view} change={change} />}
				{!isNarrow && <Switch name={words.inStep} isOn={view.isInStep} onChange={(isInStep) => change({ isInStep })} />}
				<Switch name={checkWords.marks} isOn={view.hasMarks} onChange={(hasMarks) => change({ hasMarks })} />
				<Switch name={words.hasFace} isOn={view.hasFace} onChange={(hasFace) => change({ hasFace })} />
				<Switch name={words.deva} isOn={view.digits === "deva"} onChange={(isOn) => change({ digits: isOn ? "deva" : "latn" })} />
				<Switch name={words.spaced} isOn={view.isSpaced} onChange={(isSpaced) => change({ isSpaced })} />
			</div>
		</details>
	);
}

/** The reader's text size. */
export function SizePick({ view, change }: BenchProps) {
	return (
		<label className="desk-pick">
			<span>{words.size}</span>
			<select value={view.size} onChange={(event) => change({ size: Number(event.target.value) })}>
				{sizes.map((size, index) => (
					<option key={size} value={size}>
						{words.sizes[index]}
					</option>
				))}
			</select>
		</label>
	);
}

/** At least one screen stays. */
function Frames({ view: { frames }, change }: BenchProps) {
	const own = useId();
	const all = [...new Set([...widths, ...frames])].sort((a, b) => a - b);
	const toggle = (width: number) => {
		const next = frames.includes(width) ? frames.filter((each) => each !== width) : [...frames, width].sort((a, b) => a - b);
		// One's own width goes with its box.
		if (next.length > 0) goOnAt(widths.some((each) => each === width) ? "" : own, () => change({ frames: next }));
	};
	const add = (event: FormEvent<HTMLFormElement>) => {
		event.preventDefault();
		const width = Number(new FormData(event.currentTarget).get("width"));
		if (Number.isInteger(width) && width >= narrowest && width <= widest && !frames.includes(width)) toggle(width);
		event.currentTarget.reset();
	};
	return (
		<fieldset className="desk-choice">
			<legend>{words.frames}</legend>
			<div className="desk-frames">
				{all.map((width) => (
					<label key={width}>
						<input type="checkbox" checked={frames.includes(width)} onChange={() => toggle(width)} />
						<span>{width}</span>
					</label>
				))}
				<form onSubmit={add}>
					<input
						id={own}
						type="number"
						name="width"
						min={narrowest}
						max={widest}
						required
						aria-label={words.freeWidth}
						placeholder={words.freeFrame}
					/>
					<button type="submit">{words.addFrame}</button>
				</form>
			</div>
		</fieldset>
	);
}
