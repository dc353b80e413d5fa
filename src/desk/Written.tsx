/** What became of a file that the desk gave to the local writer, and what there is to do. */
import type { MouseEvent } from "react";
import { noFile } from "../article/deskData.ts";
import { storyPath } from "../article/links.ts";
import { pathText } from "../article/problems.ts";
import { fieldName, problemWords } from "../editorWords.ts";
import { words } from "./printWords.ts";
import type { Writing } from "./useWriter.ts";

type WrittenProps = {
	readonly writing: Writing;
	/** `base` is the hash of the file that was opened; null for the house style. */
	readonly story: { readonly id: string; readonly base: string | undefined } | null;
	/** With the hash of the file that stands in the place. */
	readonly onReplace: (standing: string) => void;
	/** In spite of what was asked. */
	readonly onPrint?: () => void;
	readonly onLeave: () => void;
};

export function Written({ writing, story, onReplace, onPrint, onLeave }: WrittenProps) {
	const own = story ? words : words.style;
	/** The button that is pressed goes; the keyboard stays where it stood. */
	const pressed = (then: () => void) => (event: MouseEvent) => {
		event.currentTarget.closest<HTMLElement>('[role="status"]')?.focus();
		then();
	};
	return (
		<>
			<Said writing={writing} story={story} />
			{writing.kind === "differs" && (
				<button type="button" className="desk-button first" onClick={pressed(() => onReplace(writing.hash))}>
					{writing.hash === noFile ? own.anew : own.replace}
				</button>
			)}
			{writing.kind === "asked" && onPrint && (
				<button type="button" className="desk-button" onClick={pressed(onPrint)}>
					{writing.mistakes > 0 ? words.printAnyway : words.takeBack}
				</button>
			)}
			{writing.kind !== "working" && (
				<button type="button" className="desk-link" onClick={pressed(onLeave)}>
					{writing.kind === "differs" || writing.kind === "asked" ? words.leave : words.close}
				</button>
			)}
		</>
	);
}

function Said({ writing, story }: Pick<WrittenProps, "writing" | "story">) {
	const own = story ? words : words.style;
	switch (writing.kind) {
		case "working":
			return <p>{own.working}</p>;
		case "unsound":
			return <p>{words.unsound}</p>;
		case "asked":
			return (
				<p>
					{writing.mistakes > 0 && words.mistaken(writing.mistakes)} {writing.isCanceled && words.canceled}
				</p>
			);
		case "differs":
			if (writing.hash === noFile) return <p>{own.gone}</p>;
			if (!story) return <p>{words.style.sure}</p>;
			return <p>{writing.hash === story.base ? words.sure(story.id) : words.sureOther(story.id)}</p>;
		case "no-network":
			return <p>{own.noNetwork}</p>;
		case "no-answer":
			return <p>{own.noAnswer}</p>;
		case "no-writer":
			return (
				<div>
					<p>{own.noWriter}</p>
					<ol>
						{(story ? words.byHand(story.id) : words.style.byHand).map((step) => (
							<li key={step}>{step}</li>
						))}
					</ol>
					<p>{own.withWriter}</p>
					<code>npm start -- --desk</code>
				</div>
			);
		case "published":
			return (
				<div>
					<p>
						{story && !writing.isThere ? words.notSeen(writing.file) : own.published(writing.file, writing.written)}{" "}
						{writing.kept && words.kept(writing.kept)}
					</p>
					{story && writing.twin && <p>{words.twin(writing.twin, story.id)}</p>}
					{story && writing.isThere && (
						<p>
							<a className="desk-link" href={storyPath(story.id)}>
								{words.see}
							</a>
						</p>
					)}
				</div>
			);
		case "refused":
			return (
				<div>
					<p>{words.refused}</p>
					<ul>
						{writing.problems.map(({ code, path, expected = "", found = "", line }) => (
							<li key={`${code} ${pathText(path)}`}>
								{words.at(line, fieldName(path))} {problemWords[code](expected, found)}
							</li>
						))}
					</ul>
				</div>
			);
		case "not-built":
			return (
				<div>
					<p>{words.notBuilt}</p>
					<pre>{writing.said}</pre>
				</div>
			);
		case "not-written":
			return (
				<p>
					{words.notWritten} {writing.said}
				</p>
			);
		case "file":
			return null;
		default:
			return writing satisfies never;
	}
}
