/** A piece of authored text, bound against wrong line breaks, with its English passages marked for voices. */
import { oneLine } from "../article/inline.ts";
import { bind } from "../text/bind.ts";
import { pieces } from "../text/pieces.ts";

/** `isBound` says that the text went through the no-break pass already. */
export function Text({ children, isBound = false }: { children: string; isBound?: boolean }) {
	return pieces(isBound ? children : bind(oneLine(children))).map(({ text, lang, isHeld }, index) =>
		lang || isHeld ? (
			<span key={index} lang={lang} className={isHeld ? "held" : undefined}>
				{text}
			</span>
		) : (
			text
		),
	);
}
