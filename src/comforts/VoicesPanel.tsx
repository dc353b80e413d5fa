/** The sheet of voices: how fast, how long, what comes next, which one, how each sounds; where there is none, how to get one. */

import { useQuery } from "@tanstack/react-query";
import { useLocation } from "react-router";
import type { Edition } from "../article/article.ts";
import { savedPath } from "../article/links.ts";
import { inOrder, isReadable, orderIn, savedStoriesQuery } from "../offline/savedStories.ts";
import { setFinding } from "../reader/finding.ts";
import { useEffect, useId, useState } from "../reader/hooks.ts";
import { useListening } from "../reader/listening.ts";
import { useSaved } from "../reader/saved.ts";
import { bind } from "../text/bind.ts";
import { formatNumber, inDigits } from "../text/numerals.ts";
import { chosenVoice } from "./listen/chosenVoice.ts";
import { rates, voiceCell } from "./listen/kept.ts";
import text from "./listen/listen.css?inline";
import { player } from "./listen/player.ts";
import { QueueFold } from "./listen/QueueFold.tsx";
import { Less, More, Play } from "./listen/Signs.tsx";
import { SleepFold } from "./listen/SleepFold.tsx";
import { usePlayer, useVoiceChoice } from "./listen/usePlayer.ts";
import { type Voice, voicesFor } from "./listen/voices.ts";
import { listenWords as words } from "./listen/words.ts";
import { type PanelProps, Sheet } from "./Sheet.tsx";
import { putOn } from "./sheet.ts";

putOn(text);

/** What the device has by now; voices come late, and while the sheet is open. */
function useVoices(): readonly [readonly Voice[], () => void] {
	const look = () => ("speechSynthesis" in globalThis ? voicesFor("hi") : []);
	const [voices, setVoices] = useState(look);
	useEffect(() => {
		const again = () => setVoices(look());
		globalThis.speechSynthesis?.addEventListener?.("voiceschanged", again);
		return () => globalThis.speechSynthesis?.removeEventListener?.("voiceschanged", again);
	}, []);
	return [voices, () => setVoices(look())];
}

export function VoicesPanel({ edition, onClose }: PanelProps) {
	const [voices, lookAgain] = useVoices();
	const isThere = voices.length > 0;
	return (
		<Sheet title={isThere ? words.voiceAndRate : words.help} onClose={onClose}>
			{isThere ? <Voices voices={voices} digits={edition.digits} onClose={onClose} /> : <Help onLookAgain={lookAgain} />}
			<FindHere onFind={onClose} />
			{isThere && <AllSaved digits={edition.digits} onBegin={onClose} />}
		</Sheet>
	);
}

type VoicesProps = { readonly voices: readonly Voice[]; readonly digits: Edition["digits"]; readonly onClose: () => void };

function Voices({ voices, digits, onClose }: VoicesProps) {
	const { rate } = useVoiceChoice();
	const { status } = usePlayer();
	const group = useId();
	const [said, say] = useState("");
	const step = rates.indexOf(rate as 1);
	const chosen = chosenVoice(voices);
	const choose = (choice: { uri?: string; rate?: number }) => {
		player.setChoice(choice);
		say(voiceCell.isKept() ? "" : words.chosenNotKept);
	};
	const nameless = voices.filter(({ name }) => name === null);
	return (
		<>
			<div className="pk-rates">
				<button type="button" aria-label={words.slower} disabled={step === 0} onClick={() => choose({ rate: rates[step - 1] ?? 1 })}>
					<Less />
				</button>
				<output>{`${words.times(inDigits(String(rate), digits))} ${words.rate}`}</output>
				<button
					type="button"
					aria-label={words.faster}
					disabled={step === rates.length - 1}
					onClick={() => choose({ rate: rates[step + 1] ?? 1 })}
				>
					<More />
				</button>
			</div>
			{status !== "closed" && (
				<div className="pk-rows">
					<SleepFold />
					<QueueFold onBegin={onClose} />
				</div>
			)}
			<fieldset className="pk-voices">
				<legend className="hidden">{words.voice}</legend>
				{voices.map((voice) => {
					const name = voice.name ?? words.aVoice(inDigits(String(nameless.indexOf(voice) + 1), digits));
					const place = voice.isLocal ? words.onDevice : words.onNetwork;
					return (
						<div className="pk-voice" key={voice.uri}>
							<label>
								<input type="radio" name={group} checked={voice === chosen} onChange={() => choose({ uri: voice.uri })} />
								<span>
									{name}
									<small>{`${words.qualities[voice.quality]}, ${place}`}</small>
								</span>
							</label>
							<button type="button" aria-label={words.hear(name)} onClick={() => player.tryVoice(voice, words.sample)}>
								<Play />
							</button>
						</div>
					);
				})}
			</fieldset>
			{voices.some(({ isLocal }) => !isLocal) && <p className="pk-hint">{bind(words.networkHint)}</p>}
			<p className="pk-hint" role="status">
				{said}
			</p>
		</>
	);
}

/** Under 900 px: the player stands where the story's own button for it was. */
function FindHere({ onFind }: { onFind: () => void }) {
	const { isHere } = useListening();
	if (!isHere) return null;
	const find = () => {
		setFinding(true);
		onFind();
	};
	return (
		<button type="button" className="pk-text-button pk-find-here" onClick={find}>
			{words.findHere}
		</button>
	);
}

function AllSaved({ digits, onBegin }: { digits: Edition["digits"]; onBegin: () => void }) {
	const { listenTo } = useListening();
	const { pathname, search } = useLocation();
	const marks = useSaved();
	const { data: stories = [] } = useQuery(savedStoriesQuery);
	// As the list has them, in the order that was chosen there.
	const inRow = inOrder(stories, orderIn(pathname === savedPath ? search : ""));
	const saved = inRow.flatMap((each) => (isReadable(each, marks) ? [each.id] : []));
	if (!listenTo || saved.length === 0) return null;
	const begin = () => {
		listenTo(saved);
		onBegin();
	};
	return (
		<button type="button" className="pk-text-button" onClick={begin}>
			{words.allSaved(formatNumber(saved.length, digits))}
		</button>
	);
}

function Help({ onLookAgain }: { onLookAgain: () => void }) {
	const [hasLooked, setLooked] = useState(false);
	// No voice that is added helps where a browser has no speech at all, as in the windows that other applications open.
	if (!("speechSynthesis" in globalThis)) return <p className="pk-hint">{bind(words.cannotSpeak)}</p>;
	return (
		<>
			<p className="pk-hint">{bind(words.helpText)}</p>
			<dl className="pk-voice-ways">
				{words.ways.map(({ device, way }) => [<dt key={device}>{device}</dt>, <dd key={way.join()}>{way.join("\u00a0› ")}</dd>])}
			</dl>
			<button
				type="button"
				className="pk-text-button pk-do"
				onClick={() => {
					setLooked(true);
					onLookAgain();
				}}
			>
				{words.lookAgain}
			</button>
			<p className="pk-hint" role="status">
				{hasLooked && words.stillNone}
			</p>
		</>
	);
}
