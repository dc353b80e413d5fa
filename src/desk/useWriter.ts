/** Puts one file into the edition's folder by the local writer, and holds what came of it. */
import { useState } from "react";
import { putFile, type Written } from "./writer.ts";

/** `unsound`: it was not even sent; `asked`: nor this, until the editor says so in spite of its mistakes, or means to take the story back. */
export type Writing =
	| { readonly kind: "working" | "unsound" }
	| { readonly kind: "asked"; readonly mistakes: number; readonly isCanceled: boolean }
	| Written;

export function useWriter(address: string) {
	const [held, setHeld] = useState<{ readonly address: string; readonly writing: Writing | null }>({ address, writing: null });
	// What was said of one file is not said of another.
	const writing = held.address === address ? held.writing : null;
	const setWriting = (next: Writing | null) => setHeld({ address, writing: next });
	/** Resolves to what came of it; a second one while the first is on its way is not sent. Nothing is replaced unasked: `replaces` is the file that the editor was shown the question for. */
	const put = async (text: string, replaces?: string, opened?: string): Promise<Written | null> => {
		if (writing?.kind === "working") return null;
		setWriting({ kind: "working" });
		const written = await putFile(address, text, replaces, opened);
		setWriting(written);
		return written;
	};
	return { writing, setWriting, put };
}
