/** How measured numbers are put together and shown. Knows nothing of what was measured. */

export function median(numbers: readonly number[]): number {
	const sorted = numbers.toSorted((a, b) => a - b);
	const middle = Math.floor(sorted.length / 2);
	return sorted.length % 2 === 1
		? (sorted[middle] ?? Number.NaN)
		: ((sorted[middle - 1] ?? Number.NaN) + (sorted[middle] ?? Number.NaN)) / 2;
}

export const ms = (value: number) => `${Math.round(value)} ms`;
export const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
export const count = (value: number) => Math.round(value).toLocaleString("en");
export const range = (values: readonly number[]) => `${Math.round(Math.min(...values))}–${ms(Math.max(...values))}`;
export const ratio = (value: number) => value.toFixed(2);

/** A budget's line: what is allowed, and on which side of it the value is. */
export const against = (value: number, limit: number, shown: (value: number) => string) =>
	`≤ ${shown(limit)}  ${value <= limit ? "within" : "OVER"}`;

/** Rows in columns: the first column to the left, the others to the right, the last as it comes. */
export function table(rows: readonly (readonly string[])[]): string {
	const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? "").length)));
	const cell = (text: string, column: number) => {
		if (column === 0) return text.padEnd(widths[0] ?? 0);
		return column === widths.length - 1 ? text : text.padStart(widths[column] ?? 0);
	};
	return rows.map((row) => `  ${row.map(cell).join("   ")}`.trimEnd()).join("\n");
}
