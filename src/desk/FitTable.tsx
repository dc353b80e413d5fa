/** How the headline sits: its lines in every place and on every width, and what is left of it where it travels. */
import type { HeadlineCuts, Layout } from "./fit.ts";
import { fitWords } from "./fitTableWords.ts";
import { places } from "./preview/shown.ts";

export function FitTable({ layouts, cuts }: { layouts: readonly Layout[]; cuts: HeadlineCuts | null }) {
	return (
		<>
			{places.map((place) => (
				<Place key={place} name={fitWords.places[place]} layouts={layouts.filter((each) => each.place === place)} />
			))}
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
		</>
	);
}

function Place({ name, layouts }: { name: string; layouts: readonly Layout[] }) {
	const largest = Math.max(1, ...layouts.map(({ size }) => size));
	// Lists are of one size.
	const sizes = [...new Set([1, largest])];
	const widths = [...new Set(layouts.map(({ width }) => width))].sort((a, b) => a - b);
	const linesAt = (width: number, size: number) => layouts.find((each) => each.width === width && each.size === size)?.headline.length ?? 0;
	return (
		<table>
			<caption>{name}</caption>
			<thead>
				<tr>
					<th scope="col">{fitWords.screen}</th>
					{sizes.map((size) => (
						<th key={size} scope="col">
							{size > 1 ? fitWords.largest : fitWords.plain}
						</th>
					))}
				</tr>
			</thead>
			<tbody>
				{widths.map((width) => (
					<tr key={width}>
						<th scope="row">{fitWords.width(width)}</th>
						{sizes.map((size) => (
							<td key={size}>{fitWords.lines(linesAt(width, size))}</td>
						))}
					</tr>
				))}
			</tbody>
		</table>
	);
}
