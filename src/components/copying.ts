/** Gives back the author's own characters when text is copied: no no-break spaces or joiners of ours leave the page. */
import { unbind } from "../text/bind.ts";

export function restoreCopiedText(event: ClipboardEvent): void {
	const { clipboardData, target } = event;
	const selection = document.getSelection();
	// What is selected in a field of text is not the page's.
	if (!selection || selection.isCollapsed || !clipboardData || (target && "select" in target)) return;
	const fragment = document.createElement("div");
	for (let index = 0; index < selection.rangeCount; index += 1) fragment.append(selection.getRangeAt(index).cloneContents());
	clipboardData.setData("text/plain", unbind(selection.toString()));
	clipboardData.setData("text/html", unbind(new XMLSerializer().serializeToString(fragment)));
	event.preventDefault();
}
