/** A piece of authored text, bound against wrong line breaks, with its English passages marked for voices. */
import { oneLine } from "../article/inline.ts";
import { bind } from "../text/bind.ts";
import { runs } from "../text/language.ts";

/** `isBound` says that the text went through the no-break pass already. */
export function Text({ children, isBound = false }: { children: string; isBound?: boolean }) {
	const pieces = runs(isBound ? children : bind(oneLine(children)));
	if (pieces.length === 1 && !pieces[0]?.lang) return pieces[0]?.text;
	return pieces.map((piece, index) =>
		piece.lang ? (
			<span key={index} lang={piece.lang}>
				{piece.text}
			</span>
		) : (
			piece.text
		),
	);
}
