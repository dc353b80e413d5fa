/** Lists of words for the checks, written as text and compared in NFC. */

/** The words of a list parted by white space. */
export const wordSet = (list: string): ReadonlySet<string> =>
	new Set(
		list
			.trim()
			.split(/\s+/)
			.map((word) => word.normalize("NFC")),
	);
