/** Gives back the author's own characters when text is copied: no no-break spaces or joiners of ours leave the page. */
import { unbind } from "../text/bind.ts";

export function restoreCopiedText(event: ClipboardEvent): void {
	const selection = document.getSelection();
	if (!selection || selection.isCollapsed || !event.clipboardData) return;
	if (event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement) return;
	const fragment = document.createElement("div");
	for (let index = 0; index < selection.rangeCount; index += 1) fragment.append(selection.getRangeAt(index).cloneContents());
	const texts = document.createTreeWalker(fragment, NodeFilter.SHOW_TEXT);
	for (let node = texts.nextNode(); node; node = texts.nextNode()) node.nodeValue = unbind(node.nodeValue ?? "");
	event.clipboardData.setData("text/plain", unbind(selection.toString()));
	event.clipboardData.setData("text/html", new XMLSerializer().serializeToString(fragment));
	event.preventDefault();
}
