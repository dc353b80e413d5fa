/** Text size in seven steps: a slider, and a button to either side of it. */
import { legends, words } from "./words.ts";

const largest = words.sizes.length - 1;

/** `step` counts from 0, the smallest. */
export function TextSize({ step, onChoose }: { readonly step: number; readonly onChoose: (step: number) => void }) {
	return (
		<div className="pk-set pk-size">
			<button type="button" aria-label={words.smaller} disabled={step === 0} onClick={() => onChoose(step - 1)}>
				अ
			</button>
			<input
				type="range"
				aria-label={legends.size}
				min={0}
				max={largest}
				step={1}
				value={step}
				aria-valuetext={words.sizes[step]}
				ref={(input) => input?.style.setProperty("--part", String(step / largest))}
				onChange={({ target }) => onChoose(target.valueAsNumber)}
			/>
			<button type="button" aria-label={words.larger} disabled={step === largest} onClick={() => onChoose(step + 1)}>
				अ
			</button>
		</div>
	);
}
