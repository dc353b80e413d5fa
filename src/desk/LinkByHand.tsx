/** A link that the browser did not copy, selected for the editor to. Comes with the first refusal. */
import { useEffect, useRef } from "react";
import { takeOutWords } from "./takeOutWords.ts";

/** `link` is another object for every press: then it is selected again. */
export function LinkByHand({ link }: { readonly link: { readonly url: string } }) {
	const field = useRef<HTMLInputElement>(null);
	useEffect(() => {
		field.current?.focus();
		field.current?.select();
	}, [link]);
	return (
		<label className="desk-byhand">
			{takeOutWords.byHand}
			<input ref={field} readOnly value={link.url} />
		</label>
	);
}
