/** A piece of authored text, bound against wrong line breaks, with its English passages marked for voices. */
import { oneLine } from "../article/inline.ts";
import { bind, HELD } from "../text/bind.ts";
import { runs } from "../text/language.ts";

/** `isBound` says that the text went through the no-break pass already. */
export function Text({ children, isBound = false }: { children: string; isBound?: boolean }) {
	const parts = (isBound ? children : bind(oneLine(children))).split(HELD);
	return parts.map((part, at) =>
		at % 2 ? (
			<span key={at} className="held">
				{part}
			</span>
		) : (
			runs(part).map(({ text, lang }, index) =>
				lang ? (
					<span key={index} lang={lang}>
						{text}
					</span>
				) : (
					text
				),
			)
		),
	);
}
