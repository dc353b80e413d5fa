/** How a story comes to the desk: pasted, dropped, chosen from this device, from the edition, from the drafts, or begun empty. */
import { useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useCallback, useEffect, useState } from "react";
import type { Edition } from "../article/article.ts";
import type { DeskData } from "../article/deskData.ts";
import { storyIdPattern } from "../article/links.ts";
import { Hang } from "../components/Hang.tsx";
import { storyQuery } from "../data/queries.ts";
import { authoredFrom, noteOf } from "./authored.ts";
import { Drafts } from "./Drafts.tsx";
import { toTabs } from "./focus.ts";
import { copied, isInField } from "./intake.ts";
import type { Session } from "./session.ts";
import type { Manner } from "./sources.ts";
import { timeIn } from "./times.ts";
import { words } from "./words.ts";
import { storyFile } from "./writer.ts";

type StartProps = {
	readonly session: Session;
	readonly edition: Edition;
	readonly data: DeskData;
	readonly take: (text: string, manner?: Manner) => Promise<void>;
	readonly takeFiles: (files: Iterable<File>) => Promise<void>;
	readonly done: () => void;
};

export function Start({ session, edition, data, take, takeFiles, done }: StartProps) {
	const client = useQueryClient();
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
	useEffect(
		() => () => {
			scrollTo(0, 0);
			toTabs();
		},
		[],
	);
	const openStory = async (event: FormEvent<HTMLFormElement>) => {
		event.preventDefault();
		const id = String(new FormData(event.currentTarget).get("id")).trim();
		if (!storyIdPattern.test(id)) return say(words.noStory(id));
		// Where the desk stands beside the edition's folder it opens the file itself, with what is not published of it.
		const file = await storyFile(id);
		if (file !== null) {
			done();
			return session.begin(file.text, [], file.hash);
		}
		try {
			const published = await client.fetchQuery({ ...storyQuery(id), staleTime: 0 });
			if (published.kind !== "story") return say(words.goneStory(id));
			done();
			const edNote = noteOf(session.drafts, id);
			session.begin(`${JSON.stringify({ ...authoredFrom(published.article, data), ...(edNote && { edNote }) }, null, "\t")}\n`);
		} catch {
			say(words.noStory(id));
		}
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
						onChange={({ target }) => void takeFiles(target.files ?? [])}
					/>
				</label>
				<button
					type="button"
					className="desk-button"
					onClick={() => {
						done();
						session.begin(`${JSON.stringify(empty, null, "\t")}\n`);
					}}
				>
					{words.emptyForm}
				</button>
			</div>
			<form className="desk-open" onSubmit={(event) => void openStory(event)}>
				<label htmlFor="desk-story">{words.openStory}</label>
				<div>
					<input id="desk-story" name="id" type="text" list="desk-stories" autoCapitalize="none" autoComplete="off" required />
					<button type="submit" className="desk-button">
						{words.open}
					</button>
				</div>
				<datalist id="desk-stories">
					{data.stories.map(({ id, headline }) => (
						<option key={id} value={id} label={headline} />
					))}
				</datalist>
				<p className="desk-hint">{words.noteStays}</p>
				<p role="status" className="desk-hint">
					{said}
				</p>
			</form>
			<Drafts session={session} done={done} />
		</div>
	);
}
