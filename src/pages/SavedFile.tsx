/** Saved stories as one file: taking them out, and bringing them in. */
import type { Ref } from "react";
import type { Edition } from "../article/article.ts";
import { buttonClass } from "../components/Button.tsx";
import { download } from "../components/download.ts";
import { useLocale } from "../components/locale.ts";
import type { BroughtIn, FileTrouble } from "../offline/savedFile.ts";
import { fileWords, savedWords } from "../offline/words.ts";
import { dayKey } from "../text/dates.ts";
import { formatNumber } from "../text/numerals.ts";
import { words } from "../words.ts";
import styles from "./Saved.module.css";

type SavedFileProps = {
	readonly isEmpty: boolean;
	readonly say: (text: string) => void;
	/** Has a file chosen, by {@link FileInput}. */
	readonly chooseFile: () => void;
};

function saidOf(result: BroughtIn | FileTrouble, number: (count: number) => string): string {
	if (typeof result === "string") return fileWords[result];
	const { isFull, ...counts } = result;
	const said = (["added", "had", "withdrawn", "broken"] as const).flatMap((each) =>
		counts[each] ? fileWords[each](number(counts[each])) : [],
	);
	return [...(said.length > 0 || isFull ? said : [fileWords.nothing]), ...(isFull ? [fileWords.noRoom] : [])].join(" ");
}

const fileName = (zone: string) => `${savedWords.file}-${dayKey(new Date().toISOString(), zone)}.json`;

const withFile = () => import("../offline/savedFile.ts");

export function SavedFile({ isEmpty, say, chooseFile }: SavedFileProps) {
	const { timeZone } = useLocale();
	const takeOut = () =>
		withFile()
			.then(async (file) => download(await file.takeOut(), fileName(timeZone)))
			.catch(() => say(words.notLoaded));
	return (
		<div className={isEmpty ? undefined : styles["ways"]}>
			{!isEmpty && (
				<button type="button" onClick={takeOut}>
					{savedWords.takeOut}
				</button>
			)}
			<button type="button" className={isEmpty ? buttonClass() : undefined} onClick={chooseFile}>
				{savedWords.bringIn}
			</button>
		</div>
	);
}

type FileInputProps = {
	readonly edition: Edition;
	readonly say: (text: string) => void;
	readonly ref: Ref<HTMLInputElement>;
};

/** Stands by itself on the page: a file that is being chosen while the list comes, or goes, is not lost. */
export function FileInput({ edition, say, ref }: FileInputProps) {
	const number = (count: number) => formatNumber(count, edition.digits);
	const bringIn = async (file: File | undefined) => {
		if (!file) return;
		try {
			say(saidOf(await (await withFile()).bringIn(file, edition), number));
		} catch {
			say(words.notLoaded);
		}
	};
	return (
		<input
			ref={ref}
			type="file"
			accept=".json,application/json"
			hidden
			onChange={({ target }) => {
				void bringIn(target.files?.[0]);
				target.value = "";
			}}
		/>
	);
}
