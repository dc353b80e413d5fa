/** छापें: into the edition's folder where the desk runs beside it, else what there is to do by hand. */
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { storyPath } from "../article/links.ts";
import { pathText } from "../article/problems.ts";
import { problemWords } from "../editorWords.ts";
import { words } from "./printWords.ts";
import type { Read } from "./read.ts";
import type { Session } from "./session.ts";
import { type Printed, printStory } from "./writer.ts";

type State = { readonly kind: "working" | "unsound" } | Printed | null;

/** The button, and what it says: the one stands among other buttons, the other under all of them. */
export function usePrint(read: Read, { key, base, rebase }: Session) {
	const client = useQueryClient();
	const id = read.article.id;
	const [held, setHeld] = useState<{ readonly id: string; readonly state: State }>({ id, state: null });
	// What was said of one story is not said of another.
	const state = held.id === id ? held.state : null;
	const setState = (next: State) => setHeld({ id, state: next });
	/** Nothing is replaced unasked: `replaces` is the file that the editor was shown the question for. */
	const print = async (replaces?: string) => {
		setState({ kind: "working" });
		const printed = await printStory(id, read.text, replaces);
		setState(printed);
		// What stands has changed: lists, the copy to compare with, what the desk knows of the edition.
		if (printed.kind !== "published") return;
		rebase(key, printed.hash);
		await client.invalidateQueries();
	};
	const press = () => {
		if (!read.sound) return setState({ kind: "unsound" });
		void print();
	};
	const button = read.text !== "" && (
		<button type="button" className="desk-button first" disabled={state?.kind === "working"} onClick={press}>
			{words.print}
		</button>
	);
	const said = (
		<div className="desk-printed" role="status">
			{state && (
				<>
					<Said state={state} id={id} base={base} />
					{state.kind === "differs" && (
						<button type="button" className="desk-button first" onClick={() => void print(state.hash)}>
							{words.replace}
						</button>
					)}
					{state.kind !== "working" && (
						<button type="button" className="desk-link" onClick={() => setState(null)}>
							{state.kind === "differs" ? words.leave : words.close}
						</button>
					)}
				</>
			)}
		</div>
	);
	return { button, said };
}

function Said({ state, id, base }: { state: NonNullable<State>; id: string; base: string | undefined }) {
	switch (state.kind) {
		case "working":
			return <p>{words.working}</p>;
		case "unsound":
			return <p>{words.unsound}</p>;
		case "differs":
			return <p>{state.hash === base ? words.sure(id) : words.sureOther(id)}</p>;
		case "no-network":
			return <p>{words.noNetwork}</p>;
		case "no-writer":
			return (
				<div>
					<p>{words.noWriter}</p>
					<ol>
						{words.byHand(id).map((step) => (
							<li key={step}>{step}</li>
						))}
					</ol>
					<p>{words.withWriter}</p>
					<code>npm start -- --desk</code>
				</div>
			);
		case "published":
			return (
				<div>
					<p>
						{words.published(state.file, state.written)} {state.kept && words.kept(state.kept)}
					</p>
					<p>{state.isThere ? <a href={storyPath(id)}>{words.see}</a> : words.notSeen}</p>
				</div>
			);
		case "refused":
			return (
				<div>
					<p>{words.refused}</p>
					<ul>
						{state.problems.map(({ code, path, expected = "", found = "", line }) => (
							<li key={`${code} ${pathText(path)}`}>
								{words.at(line, pathText(path))} {problemWords[code](expected, found)}
							</li>
						))}
					</ul>
				</div>
			);
		case "not-built":
			return (
				<div>
					<p>{words.notBuilt}</p>
					<pre>{state.said}</pre>
				</div>
			);
		case "not-written":
			return (
				<p>
					{words.notWritten} {state.said}
				</p>
			);
		case "story":
			return null;
		default:
			return state satisfies never;
	}
}
