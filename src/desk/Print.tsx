/** छापें: into the edition's folder where the desk runs beside it, else what there is to do by hand. */
import { useQueryClient } from "@tanstack/react-query";
import { Suspense } from "react";
import { noFile, writtenStory } from "../article/deskData.ts";
import { late } from "./late.tsx";
import type { Read } from "./read.ts";
import type { Session } from "./session.ts";
import { useWriter } from "./useWriter.ts";
import { words } from "./words.ts";

const Written = late(async () => (await import("./Written.tsx")).Written);

/** The button, and what it says: the one stands among other buttons, the other under all of them. `mistakes` are those that the checks count. */
export function usePrint(read: Read, { key, base, rebase }: Session, mistakes: number) {
	const client = useQueryClient();
	const { id, pubStatus } = read.article;
	const { writing, setWriting, put } = useWriter(writtenStory(id));
	const print = async (replaces?: string) => {
		// Who was told that the file is gone means to have it anew.
		const written = await put(read.text, replaces, replaces === noFile ? noFile : base);
		if (written?.kind === "published") rebase(key, written.hash);
		// What was opened still stands: nothing is new to the desk.
		else if (written?.kind !== "differs" || written.hash === base) return;
		// What stands has changed, by this hand or another: lists, the copy to compare with, what the desk knows of the edition.
		await client.invalidateQueries();
	};
	const isWorking = writing?.kind === "working";
	const press = () => {
		if (isWorking) return;
		if (!read.sound) return setWriting({ kind: "unsound" });
		const isCanceled = pubStatus === "canceled";
		if (mistakes > 0 || isCanceled) return setWriting({ kind: "asked", mistakes, isCanceled });
		void print();
	};
	const button = read.text !== "" && (
		<button type="button" className="desk-button first" aria-disabled={isWorking} onClick={press}>
			{words.print}
		</button>
	);
	const said = (
		<div className="desk-printed" role="status" tabIndex={-1}>
			{writing && (
				<Suspense>
					<Written
						writing={writing}
						story={{ id, base }}
						onReplace={(standing) => void print(standing)}
						onPrint={() => void print()}
						onLeave={() => setWriting(null)}
					/>
				</Suspense>
			)}
		</div>
	);
	return { button, said };
}
