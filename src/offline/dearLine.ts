/** What this device says of its line at this moment; knows no page and no cache. */

/** Whether every byte counts for the reader or the line is slow, as far as the browser tells, a worker too. */
export const isLineDear = (): boolean => {
	const { saveData, effectiveType } = Object(Object(navigator).connection);
	return saveData === true || /2g/.test(effectiveType);
};
