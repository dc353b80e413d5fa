/** “आज की ख़बरें साथ रखें”: how many and how large, before; how far, while; and since when, after. */
import { useQuery, useQueryClient } from "@tanstack/react-query";
import type { Edition } from "../article/article.ts";
import { buttonClass } from "../components/Button.tsx";
import { comingCell, noteComing, type PictureChoice, pictureChoices } from "../offline/coming.ts";
import { keepWords } from "../offline/keepWords.ts";
import { sizeText } from "../offline/sizeText.ts";
import { bringToday, leftOf, todayQuery } from "../offline/today.ts";
import { useNow } from "../reader/clock.ts";
import { useEffect, useEffectEvent, useRef, useState } from "../reader/hooks.ts";
import { useCell } from "../reader/useCell.ts";
import { bind } from "../text/bind.ts";
import { dayKey, formatDateTime, formatTime } from "../text/dates.ts";
import { formatNumber } from "../text/numerals.ts";
import { Choice } from "./Choice.tsx";

/** A list that did not come is asked for again after so long, in ms: no browser tells that a bad line has become better. */
const again = 10_000;
const nothing = comingCell.get();
const nothingLeft = { missing: [], bytes: 0 };

export function TakeAlong({ edition, onChange }: { readonly edition: Edition; readonly onChange: () => void }) {
	const { digits, timeZone } = edition;
	const client = useQueryClient();
	const { data: today, isError } = useQuery({ ...todayQuery, refetchInterval: ({ state }) => state.status === "error" && again });
	const { isComing, pictures, came, of, bytes, trouble, at, gone } = useCell(comingCell, nothing);
	const number = (count: number) => formatNumber(count, digits);
	/** Its reader has stopped it, in whatever tab. */
	const [isStopped, setStopped] = useState(false);
	const start = () => {
		noteComing({ isComing: true, came: 0, of: today?.stories.length ?? 0, bytes: 0, trouble: null });
		void bringToday(client).then(onChange);
	};
	const stop = () => noteComing({ isComing: false });
	// Pressing has taken away the button that was pressed.
	const place = useRef<HTMLDivElement>(null);
	const was = useRef(isComing);
	/** When all had last come, as it was when these began to. */
	const before = useRef(at);
	// It may have come to its end in another tab.
	const ended = useEffectEvent(() => {
		setStopped(trouble === null && at === before.current);
		void client.invalidateQueries(todayQuery);
		onChange();
	});
	const noteBefore = useEffectEvent(() => {
		before.current = at;
	});
	useEffect(() => {
		if (isComing) noteBefore();
		else if (was.current) ended();
		if (was.current !== isComing && document.activeElement === document.body)
			place.current?.querySelector("button")?.focus({ preventScroll: true });
		was.current = isComing;
	}, [isComing]);
	const { missing, bytes: weight } = today ? leftOf(today, pictures) : nothingLeft;
	const since = new Date(at).toISOString();
	const isOfToday = dayKey(since, timeZone) === dayKey(new Date(useNow() ?? at).toISOString(), timeZone);
	const formatOn = isOfToday ? formatTime : formatDateTime;
	const isDone = today !== undefined && missing.length === 0;
	// Their words are, whatever their pictures.
	const areAllHere = today !== undefined && today.here.size === today.stories.length;
	const pictured = today?.stories.filter(({ full }) => full > 0) ?? [];
	const canHavePictures = pictured.some(({ id }) => today?.here.get(id) === "none");
	const bring = areAllHere ? keepWords.picturesToo : today && today.here.size > 0 ? keepWords.rest : keepWords.take;
	// Said at the start, in the middle and at the end, and not at every step.
	const whatIsHere = Math.max(came, today?.here.size ?? 0);
	const made = gone > 0 ? [keepWords.madeRoom(number(gone))] : [];
	const soFar = areAllHere ? [] : [keepWords.soFar(whatIsHere > 0 ? number(whatIsHere) : null)];
	const madeSoFar = areAllHere ? [] : made;
	const why = trouble
		? [(whatIsHere > 0 ? keepWords.trouble : keepWords.troubleAtFirst)[trouble], ...madeSoFar].join(" ")
		: isStopped && [keepWords.stopped, ...soFar, ...madeSoFar].join(" ");
	const said = isComing ? (came * 2 >= of && came > 0 ? keepWords.half : keepWords.started) : isDone ? at > 0 && keepWords.finished : why;
	return (
		<>
			<h3>{keepWords.takeAlong}</h3>
			<p className="pk-say">
				{today ? bind(keepWords.what(number(today.stories.length))) : bind(isError ? keepWords.noList : keepWords.looking)}
			</p>
			<div ref={place}>
				{isComing && (
					<>
						<div
							className="pk-meter"
							role="progressbar"
							aria-label={keepWords.coming}
							aria-valuemin={0}
							aria-valuemax={of}
							aria-valuenow={came}
						>
							<i className="pk-saved" ref={(bar) => bar?.style.setProperty("--n", `${of > 0 ? (came / of) * 100 : 0}%`)} />
						</div>
						<p className="pk-say">{bind(keepWords.came(number(of), number(came), sizeText(bytes, digits)))}</p>
						<button type="button" className={buttonClass()} onClick={stop}>
							{keepWords.stop}
						</button>
						<p className="pk-hint">{keepWords.stopHint}</p>
					</>
				)}
				{!isComing && today && areAllHere && (
					<p className="pk-say">
						{bind([keepWords.done(number(today.stories.length), at > 0 ? formatOn(since, timeZone, digits) : null), ...made].join(" "))}
					</p>
				)}
				{!isComing && pictured.length > 0 && (missing.length > 0 || canHavePictures) && (
					<Choice<PictureChoice>
						legend={keepWords.pictures}
						isLegendHidden
						options={pictureChoices}
						names={keepWords.pictureChoices}
						value={pictures}
						onChoose={(each) => noteComing({ pictures: each })}
					/>
				)}
				{!isComing && missing.length > 0 && (
					<>
						{why && <p className="pk-say">{bind(why)}</p>}
						<button type="button" className={buttonClass(true)} onClick={start}>
							{bind(bring(sizeText(weight, digits)))}
						</button>
					</>
				)}
			</div>
			<p className="hidden" role="status">
				{said}
			</p>
		</>
	);
}
