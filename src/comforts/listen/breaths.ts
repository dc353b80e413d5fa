/** Cuts what is said in one go into pieces that a voice of the network gets through: Chrome's fall silent after about 14 seconds. */
import { countAksharas } from "../../text/akshara.ts";

/** UTF-16 place of the piece in the text, and the piece. */
export type Breath = { readonly at: number; readonly text: string };

/** Pieces of at most `most` aksharas, cut after a comma or a dash where one stands in the second half, else at a space. Joined they are the text. */
export function breathsOf(text: string, most: number): Breath[] {
	const found: Breath[] = [];
	let [from, count, comma] = [0, 0, -1];
	for (const { 0: word, index } of text.matchAll(/\S+\s*/g)) {
		const size = countAksharas(word);
		if (count + size > most && index > from) {
			const to = comma > from ? comma : index;
			found.push({ at: from, text: text.slice(from, to) });
			count = countAksharas(text.slice(to, index));
			[from, comma] = [to, -1];
		}
		count += size;
		if (/[,;:—–]["”’)]?\s*$/.test(word) && count * 2 >= most) comma = index + word.length;
	}
	if (from < text.length) found.push({ at: from, text: text.slice(from) });
	return found;
}
