/** How large a story may be: over `error` it is refused, over `warning` the desk is told. Source: FORMAT, "Limits". */
export const limits = {
	/** bytes of UTF-8 */
	file: { error: 256 * 1024, warning: 64 * 1024 },
	/** graphemes */
	headline: { error: 300, warning: 110 },
	blocks: { error: 500, warning: 150 },
	/** UTF-16 code units of all text in one block, and of any other text field */
	text: { error: 10_000, warning: 2_000 },
	images: 60,
	/** of one table, empty ones too */
	cells: 10_000,
	related: 12,
	keywords: 30,
	/** characters of an address, as it is written and as it is sent */
	url: 2048,
	/** Years as they are written: 9999 ends in the year 10000 of zones to the east, and 0000 or 0021 is a slip. */
	years: { from: 1000, to: 9998 },
	/** levels of nesting in the JSON */
	depth: 12,
} as const;
