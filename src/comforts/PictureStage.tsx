/** One picture of the story, full screen, with its caption and credit: pinch, wheel, double press and keys bring it nearer, arrows and swipes change it. */
import type { CSSProperties } from "react";
import { useLocation } from "react-router";
import type { Article, Picture } from "../article/article.ts";
import { Cross, Down } from "../components/Icon.tsx";
import { useLocale } from "../components/locale.ts";
import { PictureView } from "../components/PictureView.tsx";
import { Text } from "../components/Text.tsx";
import { useEffect, useRef, useState } from "../reader/hooks.ts";
import { formatNumber } from "../text/numerals.ts";
import { handle } from "./handling.ts";
import { pictureGone, pictureShown } from "./pictureTransition.ts";
import { pictureWords } from "./pictureWords.ts";
import type { PanelProps } from "./Sheet.tsx";
import { useStoryOnScreen } from "./sharing.ts";
import { putOn } from "./sheet.ts";
import css from "./stage.css?inline";
import { storyFigures } from "./storyFigures.ts";

putOn(css);

/** In the order of the page. */
const picturesOf = ({ image, body }: Article): readonly Picture[] => [
	...(image ? [image] : []),
	...body.flatMap((block) => (block.type === "image" ? [block] : [])),
];

function useFirst(count: number): number {
	const { state } = useLocation();
	const at: unknown = typeof state === "object" && state !== null && "at" in state ? state.at : 0;
	return typeof at === "number" && at >= 0 && at < count ? at : 0;
}

export function PictureStage({ onClose }: PanelProps) {
	const article = useStoryOnScreen();
	const pictures = article ? picturesOf(article) : [];
	const first = useFirst(pictures.length);
	if (!article || pictures.length === 0) return null;
	return <Stage pictures={pictures} language={article.inLanguage} first={first} onClose={onClose} />;
}

type StageProps = {
	readonly pictures: readonly Picture[];
	readonly language: string;
	readonly first: number;
	readonly onClose: () => void;
};

function Stage({ pictures, language, first, onClose }: StageProps) {
	const { digits } = useLocale();
	const [at, setAt] = useState(first);
	const dialog = useRef<HTMLDialogElement>(null);
	const closing = useRef<HTMLButtonElement>(null);
	const view = useRef<HTMLDivElement>(null);
	const last = pictures.length - 1;
	const go = (by: number) => setAt((now) => Math.min(last, Math.max(0, now + by)));
	const acts = useRef({ go, close: onClose, at });
	acts.current = { go, close: onClose, at };
	useEffect(() => {
		const stage = dialog.current;
		const { pathname } = location;
		// Taken from the page while it closes, it is closed.
		stage?.showModal();
		closing.current?.focus();
		pictureShown();
		const close = (event: Event) => {
			event.preventDefault();
			acts.current.close();
		};
		// A browser may close it without asking first.
		const wasClosed = () => acts.current.close();
		stage?.addEventListener("cancel", close);
		stage?.addEventListener("close", wasClosed);
		return () => {
			stage?.removeEventListener("cancel", close);
			stage?.removeEventListener("close", wasClosed);
			const place = storyFigures()[acts.current.at]?.querySelector("img") ?? null;
			pictureGone(place);
			// Opened with the page, nothing had the keyboard before; and two steps back may lead to another story.
			if (!place || document.activeElement !== document.body || location.pathname !== pathname) return;
			// On a page that was loaded with it, it may be no button yet.
			place.tabIndex = 0;
			place.focus({ preventScroll: true });
		};
	}, []);
	// Another picture is seen whole again.
	useEffect(() => {
		if (!view.current || !dialog.current) return;
		return handle(dialog.current, view.current, { go: (by) => acts.current.go(by), close: () => acts.current.close() });
	}, [at]);
	const picture = pictures[at];
	if (!picture) return null;
	const number = (value: number) => formatNumber(value, digits);
	return (
		<dialog ref={dialog} className="pk-stage" aria-label={pictureWords.picture}>
			<div className="pk-stage-bar">
				<span>{last > 0 && pictureWords.place(number(at + 1), number(last + 1))}</span>
				{last > 0 && (
					<>
						<button
							type="button"
							className="pk-stage-previous"
							aria-label={pictureWords.previous}
							aria-disabled={at === 0}
							onClick={() => go(-1)}
						>
							<Down />
						</button>
						<button
							type="button"
							className="pk-stage-next"
							aria-label={pictureWords.next}
							aria-disabled={at === last}
							onClick={() => go(1)}
						>
							<Down />
						</button>
					</>
				)}
				<button ref={closing} type="button" className="pk-stage-close" aria-label={pictureWords.close} onClick={onClose}>
					<Cross />
				</button>
			</div>
			<figure lang={language}>
				<div ref={view} className="pk-view" style={{ "--ratio": picture.width / picture.height } as CSSProperties}>
					<PictureView key={at} picture={picture} sizes="100vw" isAsked />
				</div>
				<figcaption aria-live="polite">
					<div>
						{picture.caption && (
							<span>
								<Text>{picture.caption}</Text>
							</span>
						)}
						{picture.creditText && (
							<span className="pk-stage-credit">
								<Text>{picture.creditText}</Text>
							</span>
						)}
					</div>
				</figcaption>
			</figure>
		</dialog>
	);
}
