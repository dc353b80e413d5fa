/** The boxes of one block of the body, by its kind. */
import type { ClipboardEvent } from "react";
import { flushSync } from "react-dom";
import type { DeskData } from "../article/deskData.ts";
import { type Path, pathText } from "../article/problems.ts";
import { isObject } from "../text/json.ts";
import { apartByEmptyLines, paragraphsOf, paragraphsOfLines, pastedInto } from "./blockMoves.ts";
import { Switch } from "./Controls.tsx";
import { retold } from "./draft.ts";
import { boxId, TextField, useForm } from "./Field.tsx";
import { contentOf, markupOf } from "./markup.ts";
import { PictureFields } from "./Parts.tsx";
import { words } from "./words.ts";

type BlockFieldsProps = { readonly path: Path; readonly block: unknown; readonly name: string; readonly data: DeskData };

export function BlockFields({ path, block, name, data }: BlockFieldsProps) {
	if (!isObject(block)) return <p className="desk-hint">{words.onlyCode}</p>;
	switch (block["type"]) {
		case "paragraph":
			return <Prose path={path} block={block} name={name} />;
		case "quote":
			return (
				<>
					<Prose path={path} block={block} name={name} />
					<TextField path={[...path, "attribution"]} />
					<TextField path={[...path, "inLanguage"]} />
				</>
			);
		case "heading":
			return <TextField path={[...path, "text"]} label={name} look="head" keepsEmpty hasLabel={false} />;
		case "list":
			return <List path={path} block={block} name={name} />;
		case "image":
			return <PictureFields path={path} data={data} />;
		case "table":
			return <Table path={path} block={block} name={name} />;
		case "divider":
			return <hr />;
		case "embed":
			return (
				<>
					<TextField path={[...path, "title"]} keepsEmpty />
					<TextField path={[...path, "href"]} keepsEmpty />
					<TextField path={[...path, "provider"]} keepsEmpty />
				</>
			);
		default:
			return <p className="desk-hint">{words.onlyCode}</p>;
	}
}

type PartProps = { readonly path: Path; readonly block: Record<string, unknown>; readonly name: string };

const saidBy = (line: string) => markupOf(contentOf(line));
const saidByAll = (lines: string) => lines.split("\n").map(saidBy).join("\n");

/** What a list holds for its lines. */
const itemsOf = (lines: string) =>
	lines.split("\n").map((line) => {
		const made = contentOf(line);
		return "text" in made ? made.text : made.content;
	});

/** Text with its links and strong words as marks in the line. An empty line in a paragraph begins another. */
function Prose({ path, block, name }: PartProps) {
	const { draft, valueAt } = useForm();
	const line = markupOf(block);
	const { text, content, ...rest } = block;
	if (line === null)
		return (
			<p id={boxId([...path, "text"])} tabIndex={-1} className="desk-hint">
				{words.onlyCode}
			</p>
		);
	const at = Number(path[1]);
	const boxOf = (at: number) => document.getElementById(boxId(["body", at, "text"])) as HTMLTextAreaElement | null;
	const write = (next: string, cursor = boxOf(at)?.selectionEnd ?? next.length) => {
		const blocks = paragraphsOf(block, next);
		const body = valueAt(["body"]);
		if (!blocks || !Array.isArray(body)) {
			draft.set(path, { ...rest, ...contentOf(next) }, pathText(path));
			return;
		}
		// The next key may come before the next frame.
		flushSync(() => draft.set(["body"], body.toSpliced(at, 1, ...blocks)));
		const before = apartByEmptyLines(next.slice(0, cursor));
		const place = before.at(-1)?.length ?? 0;
		const box = boxOf(at + before.length - 1);
		box?.focus();
		box?.setSelectionRange(place, place);
	};
	const insert = async (plain: string, html: string) => {
		// Where what reads it does not come, the words do.
		const rich = html === "" ? null : await import("./bring.ts").then(({ blocksOfHtml }) => blocksOfHtml(html, plain)).catch(() => null);
		const pasted = rich ?? paragraphsOfLines(plain);
		const box = boxOf(at);
		// As it is by now: the desk may have been written in meanwhile.
		const text = draft.text();
		const json = JSON.parse(text.replace(/^\ufeff/, "")) as { body?: unknown };
		const { body } = json;
		if (!box || !Array.isArray(body) || !isObject(body[at])) return;
		const { value, selectionStart, selectionEnd } = box;
		const { blocks, last, place } = pastedInto(body[at], value.slice(0, selectionStart), pasted, value.slice(selectionEnd));
		flushSync(() => draft.replace(retold(text, json, { ...json, body: body.toSpliced(at, 1, ...blocks) })));
		const end = boxOf(at + last);
		end?.focus();
		end?.setSelectionRange(place, place);
	};
	const paste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
		const html = event.clipboardData.getData("text/html");
		const plain = event.clipboardData.getData("text/plain").replace(/\s*[\r\n]\s*$/, "");
		if (block["type"] !== "paragraph" || (html === "" && !plain.includes("\n"))) return;
		event.preventDefault();
		void insert(plain, html);
	};
	return (
		<>
			<TextField
				path={[...path, "text"]}
				label={name}
				look="text"
				words={line}
				write={write}
				said={saidBy}
				hasLabel={false}
				onPaste={paste}
			/>
			{content !== undefined && <p className="desk-hint">{words.markup}</p>}
		</>
	);
}

/** A list: one line for each item. */
function List({ path, block, name }: PartProps) {
	const { draft } = useForm();
	const items = Array.isArray(block["items"]) ? block["items"] : [];
	const lines = items.map((item) =>
		markupOf(typeof item === "string" ? { text: item } : Array.isArray(item) ? { content: item } : isObject(item) ? item : { text: 0 }),
	);
	const isPlain = lines.every((line): line is string => line !== null && !line.includes("\n"));
	if (!isPlain) return <p className="desk-hint">{words.onlyCode}</p>;
	const write = (next: string) => draft.set([...path, "items"], itemsOf(next), pathText(path));
	return (
		<>
			<TextField
				path={[...path, "items"]}
				label={name}
				look="text"
				words={lines.join("\n")}
				write={write}
				said={saidByAll}
				hasLabel={false}
			/>
			<p className="desk-hint">{words.oneEach}</p>
			<Switch
				id={boxId([...path, "ordered"])}
				name={words.fields["ordered"] ?? ""}
				isOn={block["ordered"] === true}
				onChange={(ordered) => draft.set([...path, "ordered"], ordered)}
			/>
		</>
	);
}

const rowsOf = (value: unknown): string[][] =>
	Array.isArray(value) ? value.map((row) => (Array.isArray(row) ? row.map((cell) => (typeof cell === "string" ? cell : "")) : [])) : [];

const cellsOf = (line: string) => line.split("|").map((cell) => cell.trim());
const headerOf = (line: string) => (line === "" ? [] : cellsOf(line));
const rowsIn = (lines: string) => lines.split("\n").map(cellsOf);
const linesOf = (rows: readonly string[][]) => rows.map((row) => row.join(" | ")).join("\n");

/** A table: one line for each row, cells apart by a bar. */
function Table({ path, block, name }: PartProps) {
	const { draft } = useForm();
	const header = rowsOf([block["header"] ?? []])[0] ?? [];
	const rows = rowsOf(block["rows"]);
	if ([...header, ...rows.flat()].some((cell) => /[|\n]/.test(cell))) return <p className="desk-hint">{words.onlyCode}</p>;
	const set = (field: string, value: unknown) => draft.set([...path, field], value, pathText([...path, field]));
	return (
		<>
			<TextField path={[...path, "caption"]} label={words.tableName} />
			<TextField
				path={[...path, "header"]}
				words={linesOf([header])}
				write={(next) => set("header", headerOf(next))}
				said={(typed) => linesOf([headerOf(typed)])}
			/>
			<TextField
				path={[...path, "rows"]}
				label={name}
				look="text"
				words={linesOf(rows)}
				write={(next) => set("rows", rowsIn(next))}
				said={(typed) => linesOf(rowsIn(typed))}
				hasLabel={false}
			/>
			<p className="desk-hint">{words.cells}</p>
		</>
	);
}
