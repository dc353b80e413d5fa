/** Whether a press leads nowhere: what stands in a sheet, and is no link, leaves the page as it is. */
export const isStaying = ({ target }: Event): boolean =>
	target instanceof Element && !target.closest("a") && target.closest(".pk-sheet") !== null;
