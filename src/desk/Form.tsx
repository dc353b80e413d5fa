/** The story as a form: every field of the format, written straight into the draft. */
import { type ReactNode, Suspense, useEffect, useMemo, useRef } from "react";
import type { Edition } from "../article/article.ts";
import { storyText } from "../article/card.ts";
import type { DeskData } from "../article/deskData.ts";
import { limits } from "../article/limits.ts";
import { type Path, pathText } from "../article/problems.ts";
import { segment } from "../text/akshara.ts";
import { readingMinutes } from "../text/readingTime.ts";
import { Blocks } from "./Blocks.tsx";
import { Switch } from "./Controls.tsx";
import type { Draft } from "./draft.ts";
import { boxId, type FormContext, FormProvider, SelectField, TextField, TimeField, useForm } from "./Field.tsx";
import type { Layout } from "./fit.ts";
import { closest, type Focus, type GoTo, isToFollow } from "./focus.ts";
import { late } from "./late.tsx";
import { Authors, Corrections, PictureFields } from "./Parts.tsx";
import { type Read, valueIn } from "./read.ts";
import { words } from "./words.ts";

/** Comes when a headline was measured. */
const HeadlineFit = late(async () => (await import("./HeadlineFit.tsx")).HeadlineFit);

type FormProps = {
	readonly draft: Draft;
	readonly read: Read;
	readonly edition: Edition;
	readonly data: DeskData;
	/** Of headline and story, as readers' minutes are counted. */
	readonly aksharas: number;
	readonly layouts: readonly Layout[];
	readonly focus: Focus | null;
	readonly goTo: GoTo;
	readonly toCode: () => void;
};

/** The box of a text with nodes in it is that of its words. */
function boxOf(path: Path): Path {
	const at = path.indexOf("content");
	return at < 0 ? path : [...path.slice(0, at), "text"];
}

export function Form({ draft, read, edition, data, aksharas, layouts, focus, goTo, toCode }: FormProps) {
	const form = useRef<HTMLFormElement>(null);
	const count = useMemo(
		() =>
			storyText(read.article)
				.replace(words.noBody, "")
				.match(/[\p{L}\p{M}\p{N}]+/gu)?.length ?? 0,
		[read.article],
	);
	const focused = focus && boxOf(focus.path);
	const context = useMemo<FormContext>(
		() => ({
			draft,
			edition,
			focused,
			onFocus: (path) => goTo(path, "form"),
			valueAt: (path) => valueIn(read.json, path),
		}),
		[draft, edition, focused, goTo, read.json],
	);

	useEffect(() => {
		if (!focus || focus.from === "form" || focus.from === "json" || !isToFollow(focus)) return;
		// What is not there yet has what puts it in.
		const boxes = [...(form.current?.querySelectorAll<HTMLElement>("[id^=field-], [id^=add-]") ?? [])];
		const place = pathText(focus.path);
		const box =
			document.getElementById(boxId(boxOf(focus.path))) ??
			closest(
				boxOf(focus.path),
				boxes.map((of) => ({ path: stepsOf(of.id), of })),
			);
		if (!box) {
			// What has no box at all stands in the JSON.
			if (focus.from === "check") {
				toCode();
				goTo(focus.path, "check", focus);
			}
			return;
		}
		const fold = box.closest("details");
		if (fold) fold.open = true;
		box.scrollIntoView({ block: "center" });
		box.focus({ preventScroll: true });
		select(box, focus);
		form.current?.setAttribute("data-at", place);
	}, [focus]);

	if (read.json === undefined && read.text.trim() !== "") {
		const line = read.problems[0]?.line ?? 1;
		return (
			<p className="desk-note">
				{read.problems.some(({ code }) => code === "too-large") ? words.tooLong : words.broken(line)}{" "}
				<button type="button" className="desk-link" onClick={toCode}>
					{words.toCode}
				</button>
			</p>
		);
	}
	/** A source whose last word is taken out is none. */
	const setSource = (field: "name" | "url") => (next: string) => {
		const source = valueIn(read.json, ["sourceOrganization"]);
		const isLast = Object.keys(source ?? {}).every((each) => each === field);
		const path = next === "" && isLast ? ["sourceOrganization"] : ["sourceOrganization", field];
		draft.set(path, next === "" ? undefined : next, `sourceOrganization.${field}`);
	};
	return (
		<FormProvider value={context}>
			<form ref={form} className="desk-form" autoComplete="off" onSubmit={(event) => event.preventDefault()}>
				<Counted
					path={["headline"]}
					look="head"
					advised={limits.headline.warning}
					under={
						<div className="desk-lines">
							{Boolean(valueIn(read.json, ["headline"])) && layouts[0] && (
								<Suspense>
									<HeadlineFit layouts={layouts} />
								</Suspense>
							)}
						</div>
					}
				/>
				<Counted path={["description"]} look="text" />
				<div className="desk-two">
					<SelectField path={["articleSection"]} choices={edition.sections.map(({ id, name }) => [id, name])} />
					<TextField path={["dateline"]} />
				</div>
				<TimeField path={["datePublished"]} />
				<TimeField path={["dateModified"]} isRenewed />
				<Authors data={data} />
				<PictureFields path={["image"]} data={data} />
				<Blocks data={data} length={count > 0 ? words.length(count, readingMinutes(aksharas)) : ""} />
				<details className="desk-fold">
					<summary>{words.more}</summary>
					<TextField path={["sourceOrganization", "name"]} label={words.fields["sourceOrganization"] ?? ""} write={setSource("name")} />
					<TextField path={["sourceOrganization", "url"]} write={setSource("url")} />
					<TextField path={["disclaimer"]} look="text" />
					<Corrections />
					<TimeField path={["embargoedUntil"]} />
					<SelectField path={["pubStatus"]} choices={Object.entries(words.statuses)} />
					<TextField path={["copyrightNotice"]} />
					<TextField path={["usageTerms"]} />
				</details>
				<details className="desk-fold">
					<summary>{words.rest}</summary>
					<TextField path={["id"]} />
					<TextField path={["kicker"]} />
					<SelectField
						path={["urgency"]}
						choices={words.urgencies.map((name, index) => [index === 0 ? "" : String(index), name])}
						write={Number}
					/>
					<TimeField path={["breakingUntil"]} />
					<Listed path={["keywords"]} />
					<Listed path={["related"]} />
					<TextField path={["movedTo"]} />
					<TextField path={["inLanguage"]} />
					<Switch
						id={boxId(["ads"])}
						name={words.fields["ads"] ?? ""}
						isOn={valueIn(read.json, ["ads"]) !== false}
						onChange={(isOn) => draft.set(["ads"], isOn ? undefined : false)}
					/>
					<TextField path={["edNote"]} look="text" hasLines />
				</details>
				<datalist id="desk-pictures">
					{Object.keys(data.pictures).map((src) => (
						<option key={src} value={src} />
					))}
				</datalist>
			</form>
		</FormProvider>
	);
}

/** What stands between the parts of a field that has them in one box; lines where nothing else is said. */
const apart: Readonly<Record<string, string>> = { keywords: ",", related: ",", header: "|" };

/** Where what a path leads to begins in the text of a box: a word of a list, a point, a cell of a row. */
function startIn(text: string, field: Path, path: Path): number {
	let at = 0;
	for (const [depth, step] of path.slice(field.length).entries())
		for (let count = 0; count < Number(step); count += 1)
			at = text.indexOf(depth > 0 ? "|" : (apart[String(field.at(-1))] ?? "\n"), at) + 1;
	return at;
}

/** Selects the words that a check speaks of, where the box holds them as they are. */
function select(box: HTMLElement, { path, passage = "", before = 0 }: Focus): void {
	if (passage === "" || !(box instanceof HTMLTextAreaElement || (box instanceof HTMLInputElement && box.type === "text"))) return;
	let at = startIn(box.value, stepsOf(box.id), path) - 1;
	for (let count = 0; count <= before; count += 1) at = box.value.indexOf(passage, at + 1);
	if (at >= 0) box.setSelectionRange(at, at + passage.length);
}

/** The steps of the id of a box, or of what puts one in; see `boxId`. */
const stepsOf = (id: string): Path =>
	[...id.slice(id.indexOf("-") + 1).matchAll(/\[(\d+)\]|([^.[\]]+)/g)].map(([, index, name = ""]) =>
		index === undefined ? name : Number(index),
	);

function Counted({ path, look, advised, under }: { path: Path; look: "head" | "text"; advised?: number; under?: ReactNode }) {
	const value = useForm().valueAt(path);
	const count = typeof value === "string" ? segment(value).length : 0;
	return <TextField path={path} look={look} note={words.letters(count, advised)} under={under} />;
}

const listedIn = (line: string) =>
	line
		.split(",")
		.map((each) => each.trim())
		.filter(Boolean);

/** A list of short words in one box. */
function Listed({ path }: { path: Path }) {
	const { draft, valueAt } = useForm();
	const value = valueAt(path);
	const write = (next: string) => {
		const items = listedIn(next);
		draft.set(path, items[0] && items, pathText(path));
	};
	return (
		<TextField
			path={path}
			note={words.commas}
			words={Array.isArray(value) ? value.join(", ") : ""}
			write={write}
			said={(typed) => listedIn(typed).join(", ")}
		/>
	);
}
