/** How a story comes to the desk: pasted, dropped, chosen from this device, from the edition, from the drafts, or begun empty. */
import { type FormEvent, useCallback, useEffect, useState } from "react";
import type { Edition } from "../article/article.ts";
import type { DeskData } from "../article/deskData.ts";
import { storyIdPattern } from "../article/links.ts";
import { Hang } from "../components/Hang.tsx";
import { Drafts } from "./Drafts.tsx";
import { storiesWith } from "./findStory.ts";
import { copied, isInField } from "./intake.ts";
import { useOpenStory } from "./openStory.ts";
import type { Session } from "./session.ts";
import type { Manner } from "./sources.ts";
import { timeIn } from "./times.ts";
import { words } from "./words.ts";

type StartProps = {
	readonly session: Session;
	readonly edition: Edition;
	readonly data: DeskData;
	readonly take: (text: string, manner?: Manner) => Promise<void>;
	readonly takeFiles: (files: Iterable<File>) => Promise<void>;
};

export function Start({ session, edition, data, take, takeFiles }: StartProps) {
	const [said, say] = useState("");
	/** Files copied in the system's own window of files have no words beside them; the words of an office program have their picture. */
	const paste = useCallback(
		(data: DataTransfer) => {
			const [source, manner] = copied(data);
			void (source.trim() === "" && data.files.length > 0 ? takeFiles(data.files) : take(source, manner));
		},
		[take, takeFiles],
	);
	// On a desk without copy a paste can only mean one thing, wherever the keyboard is.
	useEffect(() => {
		const anywhere = (event: ClipboardEvent) => {
			if (isInField(event) || !event.clipboardData) return;
			event.preventDefault();
			paste(event.clipboardData);
		};
		addEventListener("paste", anywhere);
		return () => removeEventListener("paste", anywhere);
	}, [paste]);
	// What was brought stands at the top.
	useEffect(() => () => scrollTo(0, 0), []);
	const [query, setQuery] = useState("");
	const found = storiesWith(query, data.stories);
	const openStory = useOpenStory(session);
	const open = async (id: string) => {
		say(await openStory(id));
	};
	const submit = (event: FormEvent<HTMLFormElement>) => {
		event.preventDefault();
		const id = query.trim();
		// Older stories than the desk is told of are known by their id alone.
		const [only = { id }, ...others] = found.some((each) => each.id === id) ? [{ id }] : found;
		if (others.length > 0) return;
		if (storyIdPattern.test(only.id)) void open(only.id);
		else say(words.noStory(id));
	};
	const empty = {
		type: "NewsArticle",
		id: "",
		articleSection: "",
		headline: "",
		datePublished: timeIn(edition.timeZone, Date.now()),
		author: [{ type: "Person", name: "" }],
		body: [{ type: "paragraph", text: "" }],
	};
	return (
		<div className="desk-start">
			<Hang as="h2">
				<span>{words.bring}</span>
			</Hang>
			<label>
				<span>{words.pasteHere}</span>
				<textarea
					lang="hi"
					rows={5}
					value=""
					onPaste={(event) => {
						event.preventDefault();
						paste(event.clipboardData);
					}}
					onChange={({ target }) => void take(target.value)}
				/>
			</label>
			<p className="desk-hint">{words.pasteHint}</p>
			<div className="desk-ways">
				<label className="desk-button">
					{words.files}
					<input
						type="file"
						multiple
						accept=".json,.txt,.xml,.html,.htm,.docx,text/*,application/json"
						onChange={({ target }) => {
							void takeFiles(Array.from(target.files ?? []));
							// A file that was mended may be chosen again.
							target.value = "";
						}}
					/>
				</label>
				<button
					type="button"
					className="desk-button"
					onClick={() => {
						session.begin(`${JSON.stringify(empty, null, "\t")}\n`);
						session.change({ copy: "form" });
					}}
				>
					{words.emptyForm}
				</button>
			</div>
			<form className="desk-open" onSubmit={submit}>
				<label htmlFor="desk-story">{words.openStory}</label>
				<div>
					<input
						id="desk-story"
						type="text"
						autoCapitalize="none"
						autoComplete="off"
						required
						value={query}
						onChange={({ target }) => {
							setQuery(target.value);
							say("");
						}}
					/>
					<button type="submit" className="desk-button">
						{words.open}
					</button>
				</div>
				<ul className="desk-drafts" hidden={found.length === 0}>
					{found.map(({ id, headline }) => (
						<li key={id}>
							<button type="button" onClick={() => void open(id)}>
								<b lang="hi">{headline}</b>
								<span>{id}</span>
							</button>
						</li>
					))}
				</ul>
				<p className="desk-hint">{words.noteStays}</p>
				<p role="status" className="desk-hint">
					{said || (found.length > 0 && words.storiesFound(found.length))}
				</p>
			</form>
			<Drafts session={session} />
		</div>
	);
}
