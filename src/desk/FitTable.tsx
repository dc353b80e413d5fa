/** How the headline sits: its lines on every width, and what is left of it where it travels. */
import type { HeadlineCuts, Layout } from "./fit.ts";
import { fitWords } from "./fitWords.ts";

export function FitTable({ layouts, cuts }: { layouts: readonly Layout[]; cuts: HeadlineCuts | null }) {
	const sizes = [...new Set(layouts.map(({ size }) => size))];
	const largest = Math.max(1, ...sizes);
	const widths = [...new Set(layouts.map(({ width }) => width))].sort((a, b) => a - b);
	const linesAt = (width: number, size: number) => layouts.find((each) => each.width === width && each.size === size)?.headline.length ?? 0;
	if (!layouts.some(({ headline }) => headline.length > 0)) return null;
	return (
		<details className="desk-fold desk-fit">
			<summary>{fitWords.head}</summary>
			<table>
				<thead>
					<tr>
						<th scope="col">{fitWords.screen}</th>
						<th scope="col">{fitWords.plain}</th>
						<th scope="col">{fitWords.largest}</th>
					</tr>
				</thead>
				<tbody>
					{widths.map((width) => (
						<tr key={width}>
							<th scope="row">{fitWords.width(width)}</th>
							<td>{fitWords.lines(linesAt(width, 1))}</td>
							<td>{fitWords.lines(linesAt(width, largest))}</td>
						</tr>
					))}
				</tbody>
			</table>
			{cuts && (
				<dl>
					{(["whatsapp", "search", "push"] as const).map((target) => (
						<div key={target}>
							<dt>{fitWords.targets[target]}</dt>
							<dd lang="hi">{cuts[target].shown}</dd>
						</div>
					))}
				</dl>
			)}
		</details>
	);
}
