/** Parts of the form that are made of several fields: authors, a picture, corrections. */
import type { DeskData } from "../article/deskData.ts";
import { type Path, pathText } from "../article/problems.ts";
import { isObject } from "../text/json.ts";
import { type Draft, withValue } from "./draft.ts";
import { boxId, Field, NumberField, SelectField, TextField, TimeField, useForm } from "./Field.tsx";
import { goOnAt } from "./focus.ts";
import { timeIn } from "./times.ts";
import { words } from "./words.ts";

/** The id of the button that puts a part in. */
const adder = (path: Path) => `add-${pathText(path)}`;

export function Authors({ data }: { data: DeskData }) {
	const { draft, valueAt } = useForm();
	const authors = valueAt(["author"]);
	const list = Array.isArray(authors) ? authors : [];
	const add = (name: string, kind = "") => draft.set(["author"], [...list, { type: "Person", name }], kind);
	// Every story has one: where there is none yet, his name's box waits for him.
	const isNone = list.length === 0 && !isObject(authors);
	return (
		<fieldset className="desk-group">
			<legend>{words.fields["author"]}</legend>
			{(isNone ? [null] : list).map((_author, index) => {
				const path: Path = ["author", index];
				const name: Path = [...path, "name"];
				if (isNone)
					return (
						<div key={index} className="desk-item">
							<div className="desk-two">
								<TextField path={name} write={(next) => add(next, pathText(name))} />
							</div>
						</div>
					);
				return (
					<div key={index} className="desk-item">
						<div className="desk-two">
							<TextField path={name} />
							<SelectField
								path={[...path, "type"]}
								choices={[
									["Person", words.person],
									["Organization", words.organization],
								]}
							/>
						</div>
						<TextField path={[...path, "url"]} />
						<PictureFields path={[...path, "image"]} data={data} isFace />
						<button type="button" className="desk-link" onClick={() => goOnAt(adder(["author"]), () => draft.set(path, undefined))}>
							{words.removeOf(`${words.fields["author"]} ${index + 1}`)}
						</button>
					</div>
				);
			})}
			<button
				id={adder(["author"])}
				type="button"
				className="desk-link"
				onClick={() => goOnAt(boxId(["author", list.length, "name"]), () => add(""))}
			>
				{words.addAuthor}
			</button>
		</fieldset>
	);
}

/** A new picture's size is its file's, or what the editor writes. The story's own takes the words that came with the copy and wait for it. */
export function addPicture(draft: Draft, path: Path): void {
	const left = draft.left();
	const waiting = path.length === 1 ? (["caption", "credit"] as const).map((label) => left.find((each) => each.label === label)) : [];
	const [caption, credit] = waiting.map((each) => each?.text);
	const picture = { src: "", alt: "", ...(caption ? { caption } : {}), ...(credit ? { creditText: credit } : {}) };
	draft.replace(
		withValue(draft.text(), path, picture),
		"",
		left.filter((each) => !waiting.includes(each)),
	);
}

type PictureFieldsProps = { readonly path: Path; readonly data: DeskData; readonly isFace?: boolean };

/** A picture's fields. One of the edition's own brings its real size along. */
export function PictureFields({ path, data, isFace = false }: PictureFieldsProps) {
	const { draft, onFocus, valueAt } = useForm();
	const picture = valueAt(path);
	const isBlock = path[0] === "body";
	const name = isFace ? words.authorPicture : (words.fields["image"] ?? "");
	if (picture === undefined)
		return (
			<button
				id={adder(path)}
				type="button"
				className="desk-link"
				onClick={() => goOnAt(boxId([...path, "src"]), () => addPicture(draft, path))}
			>
				{isFace ? words.addFace : words.addPicture}
			</button>
		);
	const src = valueAt([...path, "src"]);
	const known = typeof src === "string" && Object.hasOwn(data.pictures, src) ? data.pictures[src] : undefined;
	const choose = (next: string) => {
		const made = Object.hasOwn(data.pictures, next) ? data.pictures[next] : undefined;
		const before = typeof picture === "object" && picture !== null ? picture : {};
		draft.set(path, made ? { ...before, src: next, width: made.width, height: made.height } : { ...before, src: next }, boxId(path));
	};
	return (
		<fieldset className="desk-group">
			<legend>{name}</legend>
			<div className="desk-picture">
				{known && <img src={known.src} width={known.width} height={known.height} alt="" />}
				<div>
					<Field path={[...path, "src"]}>
						<input
							id={boxId([...path, "src"])}
							type="text"
							list="desk-pictures"
							value={typeof src === "string" ? src : ""}
							onFocus={() => onFocus([...path, "src"])}
							onChange={({ target }) => choose(target.value)}
						/>
					</Field>
					<TextField path={[...path, "alt"]} keepsEmpty />
					{!isFace && <TextField path={[...path, "caption"]} />}
					{!isFace && <TextField path={[...path, "creditText"]} />}
					<div className="desk-two">
						<NumberField path={[...path, "width"]} />
						<NumberField path={[...path, "height"]} />
					</div>
				</div>
			</div>
			{!isBlock && (
				<button type="button" className="desk-link" onClick={() => goOnAt(adder(path), () => draft.set(path, undefined))}>
					{words.removeOf(name)}
				</button>
			)}
		</fieldset>
	);
}

export function Corrections() {
	const { draft, edition, valueAt } = useForm();
	const corrections = valueAt(["correction"]);
	const list = Array.isArray(corrections) ? corrections : [];
	const name = words.fields["correction"] ?? "";
	const set = (next: Path, value: unknown, box: string) => goOnAt(box, () => draft.set(next, value));
	const add = () =>
		set(
			["correction"],
			[...list, { datePublished: timeIn(edition.timeZone, Date.now()), text: "" }],
			boxId(["correction", list.length, "text"]),
		);
	return (
		<fieldset className="desk-group">
			<legend>{name}</legend>
			{list.map((_each, index) => (
				<div key={index} className="desk-item">
					<TextField path={["correction", index, "text"]} look="text" keepsEmpty />
					<TimeField path={["correction", index, "datePublished"]} label={words.fields["datePublished"] ?? ""} />
					<button type="button" className="desk-link" onClick={() => set(["correction", index], undefined, adder(["correction"]))}>
						{words.removeOf(`${name} ${index + 1}`)}
					</button>
				</div>
			))}
			<button id={adder(["correction"])} type="button" className="desk-link" onClick={add}>
				{words.addCorrection}
			</button>
		</fieldset>
	);
}
