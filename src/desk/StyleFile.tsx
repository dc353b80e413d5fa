/** The house style's ways out and in: into the edition's folder, and as the file `style.json`. */
import { useQueryClient } from "@tanstack/react-query";
import { writtenStyle } from "../article/deskData.ts";
import { download } from "../components/download.ts";
import type { HouseStyle } from "../text/proof/style.ts";
import type { StyleInHand } from "./houseStyle.ts";
import { styleWords } from "./stylePanelWords.ts";
import { styleJson } from "./styleText.ts";
import { useWriter } from "./useWriter.ts";
import { Written } from "./Written.tsx";

type StyleFileProps = {
	readonly house: HouseStyle;
	readonly inHand: StyleInHand;
	readonly bring: (file: File | undefined) => Promise<void>;
};

export function StyleFile({ house, inHand, bring }: StyleFileProps) {
	const client = useQueryClient();
	const { writing, setWriting, put } = useWriter(writtenStyle);
	const putThere = async (replaces?: string) => {
		const before = inHand.json;
		if ((await put(styleJson(house), replaces))?.kind !== "published") return;
		await client.invalidateQueries();
		inHand.leave(before);
	};
	const takeOut = () => download(new Blob([styleJson(house)], { type: "application/json" }), "style.json");
	return (
		<>
			<div className="desk-ways">
				<button type="button" className="desk-button" aria-disabled={writing?.kind === "working"} onClick={() => void putThere()}>
					{styleWords.put}
				</button>
				<button type="button" className="desk-button" onClick={takeOut}>
					{styleWords.takeOut}
				</button>
				<label className="desk-button">
					{styleWords.bring}
					<input
						type="file"
						accept=".json,application/json"
						onChange={({ target }) => {
							void bring(target.files?.[0]);
							target.value = "";
						}}
					/>
				</label>
				{inHand.isOwn && (
					<button type="button" className="desk-button" onClick={() => inHand.set(null)}>
						{styleWords.back}
					</button>
				)}
			</div>
			<div className="desk-printed" role="status" tabIndex={-1}>
				{writing && (
					<Written writing={writing} story={null} onReplace={(standing) => void putThere(standing)} onLeave={() => setWriting(null)} />
				)}
			</div>
		</>
	);
}
