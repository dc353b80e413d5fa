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

/** Says what is begun, does it, and says what its words are in the end; nothing while something is being done. */
export type Work = (begun: string, task: () => Promise<string>) => void;

export type FileWays = {
	readonly isWorking: boolean;
	readonly work: Work;
	/** Has a file chosen, by {@link FileInput}. */
	readonly chooseFile: () => void;
};
type SavedFileProps = { readonly isEmpty: boolean; readonly ways: FileWays };

function saidOf(result: BroughtIn | FileTrouble, number: (count: number) => string): string {
	if (typeof result === "string") return fileWords[result];
	const { isFull, ...counts } = result;
	const said = (["added", "had", "withdrawn", "broken"] as const).flatMap((each) =>
		counts[each] ? fileWords[each](number(counts[each])) : [],
	);
	return [...(said.length > 0 || isFull ? said : [fileWords.nothing]), ...(isFull ? [fileWords.noRoom] : [])].join(" ");
}

const fileName = (zone: string) => `${savedWords.file}-${dayKey(new Date().toISOString(), zone)}.json`;

/** `failed` is said of what cannot be done; without network even this part may not come. */
async function withFile(failed: string, task: (file: typeof import("../offline/savedFile.ts")) => Promise<string>): Promise<string> {
	const file = await import("../offline/savedFile.ts").catch(() => null);
	return file ? task(file).catch(() => failed) : words.notLoaded;
}

export function SavedFile({ isEmpty, ways: { isWorking, work, chooseFile } }: SavedFileProps) {
	const { timeZone } = useLocale();
	const takeOut = () =>
		work(fileWords.making, () =>
			withFile(fileWords.unmade, async (file) => {
				download(await file.takeOut(), fileName(timeZone));
				return fileWords.made;
			}),
		);
	// They keep the focus while they are off.
	const isOff = isWorking || undefined;
	return (
		<div className={isEmpty ? undefined : styles["ways"]} aria-busy={isOff}>
			{!isEmpty && (
				<button type="button" aria-disabled={isOff} onClick={takeOut}>
					{savedWords.takeOut}
				</button>
			)}
			<button type="button" className={isEmpty ? buttonClass() : undefined} aria-disabled={isOff} onClick={chooseFile}>
				{savedWords.bringIn}
			</button>
		</div>
	);
}

type FileInputProps = {
	readonly edition: Edition;
	readonly work: Work;
	readonly ref: Ref<HTMLInputElement>;
};

/** Stands by itself on the page: a file that is being chosen while the list comes, or goes, is not lost. */
export function FileInput({ edition, work, ref }: FileInputProps) {
	const number = (count: number) => formatNumber(count, edition.digits);
	const bringIn = (chosen: File | undefined) => {
		if (!chosen) return;
		work(fileWords.reading, () => withFile(fileWords.unread, async (file) => saidOf(await file.bringIn(chosen, edition), number)));
	};
	return (
		<input
			ref={ref}
			type="file"
			accept=".json,application/json"
			hidden
			onChange={({ target }) => {
				bringIn(target.files?.[0]);
				target.value = "";
			}}
		/>
	);
}
