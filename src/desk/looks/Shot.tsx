/** A screen's page as a PNG: made when asked for, then taken along as a file or in the clipboard. */

import { useState } from "react";
import { download } from "../../components/download.ts";
import type { Shot } from "./picture.ts";
import { words } from "./words.ts";

type Taken = { readonly name: string; readonly shot: Shot };

/** `take` makes the picture of a frame; `bar` says what became of it. */
export function useShot(id: string) {
	const [taken, setTaken] = useState<Taken | null>(null);
	const [said, say] = useState("");
	const take = async (frame: HTMLIFrameElement | null, width: number) => {
		if (!frame) return;
		setTaken(null);
		say(words.drawingShot);
		try {
			const { pictureOf } = await import("./picture.ts");
			const shot = await pictureOf(frame);
			setTaken({ name: `${id}-${width}.png`, shot });
			say(words.shotReady(shot.width, shot.height) + words.shotWithout(shot.left));
		} catch {
			say(words.noShot);
		}
	};
	const save = ({ name, shot }: Taken) => download(shot.blob, name);
	const copy = async ({ shot }: Taken) => {
		try {
			await navigator.clipboard.write([new ClipboardItem({ "image/png": shot.blob })]);
			say(words.shotCopied);
		} catch {
			say(words.cannotCopyShot);
		}
	};
	const bar = (
		<div className="desk-shot" role="status">
			{said && <p>{said}</p>}
			{taken && (
				<>
					<button type="button" className="desk-link" onClick={() => save(taken)}>
						{words.saveShot}
					</button>
					<button type="button" className="desk-link" onClick={() => void copy(taken)}>
						{words.copyShot}
					</button>
				</>
			)}
		</div>
	);
	const tools = (width: number) => (frame: () => HTMLIFrameElement | null) => (
		<button type="button" aria-label={words.shotOf(width)} onClick={() => void take(frame(), width)}>
			PNG
		</button>
	);
	return { bar, tools };
}
