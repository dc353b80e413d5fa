/** What is not asked about any more, each with the way to be asked again. */
import { checkWords } from "./checkWords.ts";
import type { Quiet } from "./quiet.ts";

export function Quieted({ quiet, onAsk }: { quiet: readonly Quiet[]; onAsk: (quiet: Quiet) => void }) {
	if (quiet.length === 0) return null;
	return (
		<details className="desk-fold">
			<summary>{checkWords.quieted(quiet.length)}</summary>
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
