/** A text in which what cannot be seen stands in a small frame, by its name. */
import { splitUnseen } from "../text/proof/unseen.ts";

export function Unseen({ text }: { text: string }) {
	return splitUnseen(text).map((piece, index) =>
		piece.name ? (
			<span key={index} className="desk-unseen">
				{piece.name}
			</span>
		) : (
			piece.text
		),
	);
}
