/** Whether a click follows a link here, not in a new tab or window, and nobody has dealt with it. */
export const isPlainClick = ({ button, metaKey, ctrlKey, shiftKey, altKey, defaultPrevented }: MouseEvent): boolean =>
	button === 0 && !(metaKey || ctrlKey || shiftKey || altKey || defaultPrevented);
