/** "सब ठीक करें": every safe repair is seen first and may be left out, then those chosen are made as one step that can be taken back. */

import { useEffect, useMemo, useRef, useState } from "react";
import type { TextChange } from "../article/changeText.ts";
import { pathText } from "../article/problems.ts";
import { splitUnseen } from "../text/proof/unseen.ts";
import { checkWords } from "./checkWords.ts";
import { mendAllWords } from "./mendAllWords.ts";
import type { Remarks } from "./remarks.ts";
import { type Repair, safeMends, shortened } from "./safeMends.ts";
import { Unseen } from "./Unseen.tsx";

type MendAllProps = {
	readonly remarks: Remarks;
	readonly onMend: (changes: readonly TextChange[]) => void;
	readonly onLeave: () => void;
};

const none: ReadonlySet<string> = new Set();

export function MendAll({ remarks, onMend, onLeave }: MendAllProps) {
	const { texts, style, placeOf } = remarks;
	const mends = useMemo(() => safeMends(texts, style), [texts, style]);
	const all = mends.flatMap(({ repairs }) => repairs);
	const [left, setLeft] = useState(none);
	const chosen = all.filter(({ key }) => !left.has(key));
	const head = useRef<HTMLHeadingElement>(null);
	useEffect(() => head.current?.focus(), []);
	const safe = remarks.all.filter(({ isSafe }) => isSafe).length;
	const rest = remarks.all.length - safe;
	const turn = (key: string, isOn: boolean) =>
		setLeft((before) => new Set(isOn ? [...before].filter((each) => each !== key) : [...before, key]));
	return (
		<section className="desk-mend" aria-labelledby="mend-all">
			<h3 id="mend-all" ref={head} tabIndex={-1}>
				{mendAllWords.head}
			</h3>
			<p className="desk-sum">
				{mendAllWords.text(safe, all.length)}
				{rest > 0 && mendAllWords.rest(rest)}
			</p>
			<div className="desk-ways">
				<button
					type="button"
					className="desk-button first"
					disabled={chosen.length === 0}
					onClick={() => onMend(chosen.flatMap(({ changes }) => changes))}
				>
					{mendAllWords.make(chosen.length)}
				</button>
				<button type="button" className="desk-button" onClick={onLeave}>
					{checkWords.leave}
				</button>
				{all.length > 1 && (
					<button
						type="button"
						className="desk-link"
						onClick={() => setLeft(chosen.length > 0 ? new Set(all.map(({ key }) => key)) : none)}
					>
						{chosen.length > 0 ? mendAllWords.chooseNone : mendAllWords.chooseAll}
					</button>
				)}
			</div>
			<ol>
				{mends.map(({ path, repairs }) => (
					<li key={pathText(path)}>
						<fieldset>
							<legend className="desk-hint">{placeOf(path).place}</legend>
							{repairs.map((repair) => (
								<Choice key={repair.key} repair={repair} isOn={!left.has(repair.key)} onTurn={turn} />
							))}
						</fieldset>
					</li>
				))}
			</ol>
			<p className="desk-hint">{mendAllWords.undo}</p>
		</section>
	);
}

type ChoiceProps = { readonly repair: Repair; readonly isOn: boolean; readonly onTurn: (key: string, isOn: boolean) => void };

const spoken = (text: string) =>
	splitUnseen(text)
		.map(({ text, name }) => (name ? ` ${name} ` : text))
		.join("");

/** Two encodings of one letter look the same, and a space is hardly seen: that is said. */
function Choice({ repair: { key, pieces, from, to }, isOn, onTurn }: ChoiceProps) {
	const note =
		from.normalize("NFC") === to.normalize("NFC")
			? mendAllWords.looksSame
			: from.replaceAll(" ", "") === to.replaceAll(" ", "")
				? mendAllWords.onlySpace
				: "";
	return (
		<label>
			<input
				type="checkbox"
				checked={isOn}
				aria-label={`${mendAllWords.instead(spoken(from), spoken(to))} ${note}`}
				onChange={({ target }) => onTurn(key, target.checked)}
			/>
			<span className="desk-excerpt" lang="hi">
				{shortened(pieces).map(({ kind, text }, index) =>
					kind === "same" ? (
						text
					) : kind === "added" ? (
						<ins key={index}>{text}</ins>
					) : (
						<del key={index}>
							<Unseen text={text} />
						</del>
					),
				)}
				{note && <span className="desk-hint"> {note}</span>}
			</span>
		</label>
	);
}
