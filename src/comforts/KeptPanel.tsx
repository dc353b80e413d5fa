/** What is taken along and what is kept, as a second view of the settings' sheet: today's stories, how much of the device is in use, its limit, and how to be rid of it. */
import { useQuery, useQueryClient } from "@tanstack/react-query";
import type { Edition } from "../article/article.ts";
import { keepWords } from "../offline/keepWords.ts";
import { limitCell, limits, mb, mostRead } from "../offline/limit.ts";
import { useOpensOffline } from "../offline/opensOffline.ts";
import { keepWithin } from "../offline/room.ts";
import { sizeText } from "../offline/sizeText.ts";
import { todayQuery } from "../offline/today.ts";
import { clearAll, clearPart, type Usage } from "../offline/usage.ts";
import { bytesIn, usageParts as parts, usageQuery } from "../offline/usageQuery.ts";
import { useEffect, useRef, useState } from "../reader/hooks.ts";
import { useCell } from "../reader/useCell.ts";
import { bind } from "../text/bind.ts";
import { formatNumber } from "../text/numerals.ts";
import { Choice } from "./Choice.tsx";
import { forgetPace } from "./learnPace.ts";
import { placeCell } from "./listen/kept.ts";
import { Sheet } from "./Sheet.tsx";
import { TakeAlong } from "./TakeAlong.tsx";
import { words } from "./words.ts";

export type KeptPanelProps = { readonly edition: Edition; readonly onClose: () => void; readonly onBack: () => void };

export function KeptPanel({ edition, onClose, onBack }: KeptPanelProps) {
	const client = useQueryClient();
	const { data: used, isError } = useQuery(usageQuery);
	const opensOffline = useOpensOffline();
	// What can be taken along stands above: until that is known, once, nothing is shown that it would push from under a finger.
	const { isLoading } = useQuery({ ...todayQuery, enabled: opensOffline });
	const [isKnown, setKnown] = useState(false);
	useEffect(() => {
		if (!isLoading) setKnown(true);
	}, [isLoading]);
	const again = () => void client.invalidateQueries(usageQuery);
	return (
		<Sheet title={words.keep} onClose={onClose} onBack={onBack}>
			<div className="pk-keep">
				{!isError && opensOffline && <TakeAlong edition={edition} onChange={again} />}
				{!isError && !opensOffline && <p className="pk-say">{bind(keepWords.needsNetwork)}</p>}
				{isKnown && <h3>{keepWords.here}</h3>}
				{isError && <p className="pk-say">{keepWords.noShelf}</p>}
				{used && isKnown && <Used used={used} edition={edition} onChange={again} />}
			</div>
		</Sheet>
	);
}

function Used({ used, edition: { digits }, onChange }: { readonly used: Usage; readonly edition: Edition; readonly onChange: () => void }) {
	const limit = useCell(limitCell, 100);
	const client = useQueryClient();
	const [isAsked, ask] = useState<boolean | null>(null);
	const [said, say] = useState("");
	const button = useRef<HTMLButtonElement>(null);
	const list = useRef<HTMLUListElement>(null);
	// That of the question, and the one that asked it again when it is answered.
	useEffect(() => {
		if (isAsked !== null) button.current?.focus();
	}, [isAsked]);
	const all = bytesIn(used);
	const there = parts.filter((part) => part !== "find" || used.find.bytes > 0);
	const choose = async (chosen: number) => {
		limitCell.set(chosen);
		const gone = await keepWithin(chosen * mb);
		say(gone > 0 ? keepWords.madeRoom(formatNumber(gone, digits)) : "");
		onChange();
	};
	/** Says what came of it, and has all that shows what is kept look again. Tells whether it is gone. */
	const beRid = async (going: Promise<void>, gone: string, notGone: string) => {
		const isGone = await going.then(
			() => true,
			() => false,
		);
		say(isGone ? gone : notGone);
		for (const each of ["saved", "today", "kept"]) void client.invalidateQueries({ queryKey: [each] });
		onChange();
		return isGone;
	};
	const wipe = async (part: "today" | "read" | "find") => {
		const isGone = await beRid(clearPart(part), keepWords.wiped[part], keepWords.notWiped);
		ask(null);
		// Its button goes with it.
		if (isGone) list.current?.focus();
	};
	const clear = () => {
		ask(false);
		forgetPace();
		placeCell.set(null);
		void beRid(clearAll(), keepWords.cleared, keepWords.notCleared);
	};
	return (
		<>
			<p className="pk-bytes">
				{sizeText(all, digits)} <small>{bind(keepWords.ofLimit(sizeText(limit * mb, digits)))}</small>
			</p>
			<div className="pk-meter">
				{parts.map((part) => (
					<i
						key={part}
						className={`pk-${part}`}
						ref={(bar) => bar?.style.setProperty("--n", `${Math.min(100, (used[part].bytes / mb / limit) * 100)}%`)}
					/>
				))}
			</div>
			<ul className="pk-legend" ref={list} tabIndex={-1}>
				{there.map((part) => (
					<li key={part}>
						<i className={`pk-${part}`} />
						<span id={`pk-of-${part}`}>{bind(keepWords.parts[part](formatNumber(used[part].stories, digits)))}</span>
						<span>{sizeText(used[part].bytes, digits)}</span>
						{part !== "saved" && (part === "find" || used[part].stories > 0) && (
							<button
								type="button"
								id={`pk-wipe-${part}`}
								aria-labelledby={`pk-wipe-${part} pk-of-${part}`}
								className="pk-text-button"
								onClick={() => void wipe(part)}
							>
								{keepWords.wipe}
							</button>
						)}
					</li>
				))}
			</ul>
			{used.saved.bytes + used.today.bytes > limit * mb && <p className="pk-say">{bind(keepWords.over)}</p>}
			<Choice
				legend={keepWords.limit}
				options={limits.map(String)}
				names={Object.fromEntries(limits.map((each) => [String(each), sizeText(each * mb, digits)]))}
				value={String(limit)}
				onChoose={(each) => void choose(Number(each))}
			/>
			<p className="pk-hint">{bind(keepWords.limitHint(formatNumber(mostRead, digits)))}</p>
			{isAsked ? (
				<div className="pk-sure">
					<p className="pk-say">{keepWords.sure}</p>
					<button
						type="button"
						ref={button}
						className="pk-text-button"
						// A key that is held asked for the question.
						onKeyDown={(event) => event.repeat && event.preventDefault()}
						onClick={clear}
					>
						{keepWords.yes}
					</button>
					<button type="button" className="pk-text-button" onClick={() => ask(false)}>
						{keepWords.no}
					</button>
				</div>
			) : (
				<button type="button" ref={button} className="pk-text-button" onClick={() => ask(true)}>
					{keepWords.clear}
				</button>
			)}
			<p className="pk-hint" role="status">
				{bind(said)}
			</p>
		</>
	);
}
