/** What is not asked about any more, each with the way to be asked again. */
import { checkWords } from "./checkWords.ts";
import type { Quiet } from "./quiet.ts";

type QuietedProps = {
	readonly quiet: readonly Quiet[];
	readonly name: (count: number) => string;
	readonly onAsk: (quiet: Quiet) => void;
};

export function Quieted({ quiet, name: nameOf, onAsk }: QuietedProps) {
	if (quiet.length === 0) return null;
	return (
		<details className="desk-fold">
			<summary>{nameOf(quiet.length)}</summary>
			<ul>
				{quiet.map((each) => {
					const name = checkWords.quietedOf(each.check, each.found);
					return (
						<li key={name} className="desk-asked">
							<span>{name}</span>
							<button type="button" className="desk-link" aria-label={checkWords.askOf(name)} onClick={() => onAsk(each)}>
								{checkWords.ask}
							</button>
						</li>
					);
				})}
			</ul>
		</details>
	);
}
