/** A picture made of words, on this device: the chosen passage, or the story's own, in three shapes, to keep or to send. */
import { download } from "../components/download.ts";
import { Send } from "../components/Icon.tsx";
import { useLocale } from "../components/locale.ts";
import { useEffect, useRef, useState } from "../reader/hooks.ts";
import { countAksharas } from "../text/akshara.ts";
import { bind } from "../text/bind.ts";
import { formatNumber } from "../text/numerals.ts";
import { Choice } from "./Choice.tsx";
import { cardHeight, cardWidth, drawCard, type Shape } from "./drawCard.ts";
import { cardText, longestPassage } from "./quotation.ts";
import { type PanelProps, Sheet } from "./Sheet.tsx";
import css from "./share.css?inline";
import { shareWords } from "./shareWords.ts";
import { type Shared, sendElsewhere, useShared } from "./sharing.ts";
import { putOn } from "./sheet.ts";
import { ToDevice } from "./signs.tsx";

putOn(css);

export function CardSheet({ edition, onClose }: PanelProps) {
	const shared = useShared(edition);
	if (!shared) return null;
	return (
		<Sheet title={shareWords.card} onClose={onClose}>
			<Card shared={shared} edition={edition} />
		</Sheet>
	);
}

const pictureOf = (canvas: HTMLCanvasElement, name: string) =>
	new Promise<File | null>((done) => canvas.toBlob((blob) => done(blob && new File([blob], name, { type: "image/png" })), "image/png"));

/** Whether this browser hands pictures to other applications. */
const sendsPictures = () => "canShare" in navigator && navigator.canShare({ files: [new File([], "a.png", { type: "image/png" })] });

function Card({ shared: { article, passage, url }, edition }: { readonly shared: Shared; readonly edition: PanelProps["edition"] }) {
	const { digits } = useLocale();
	const [shape, setShape] = useState<Shape>("square");
	const [said, say] = useState("");
	const [isDrawn, setDrawn] = useState(false);
	const canvas = useRef<HTMLCanvasElement>(null);
	/** The last drawing that was begun: a picture is made of it when it is done. */
	const drawn = useRef<Promise<unknown>>(Promise.resolve());
	const card = cardText(article, edition, passage);
	const aksharas = countAksharas(card.text);
	const drawing = JSON.stringify(card);
	useEffect(() => {
		const on = canvas.current;
		if (!on) return;
		let isOver = false;
		setDrawn(false);
		// One after the other: an older one would draw over this.
		const own = drawn.current.catch(() => {}).then(() => (isOver ? undefined : drawCard(on, JSON.parse(drawing), shape)));
		drawn.current = own;
		own.then(
			() => isOver || setDrawn(true),
			() => isOver || say(shareWords.notDrawn),
		);
		return () => {
			isOver = true;
		};
	}, [drawing, shape]);
	if (aksharas > longestPassage) {
		const number = (value: number) => formatNumber(value, digits);
		return <p className="pk-refused">{bind(shareWords.tooLong(number(aksharas), number(longestPassage)))}</p>;
	}
	const picture = async () => {
		// It may take a browser some seconds.
		say(shareWords.making);
		const isThere = await drawn.current.then(
			() => true,
			() => false,
		);
		const file = isThere && canvas.current && (await pictureOf(canvas.current, `${article.id}-${shape}.png`));
		say(file ? "" : shareWords.notDrawn);
		return file || null;
	};
	const keep = async () => {
		const file = await picture();
		if (!file) return;
		download(file, file.name);
		say(shareWords.kept);
	};
	const send = async () => {
		const file = await picture();
		if (file && !(await sendElsewhere({ files: [file], title: article.headline, text: url }))) say(shareWords.notSent);
	};
	return (
		<>
			<div className="pk-pick">
				<canvas
					ref={canvas}
					// A card is read elsewhere, where no theme reaches it: it is drawn by day.
					data-theme="light"
					width={cardWidth}
					height={cardHeight(shape)}
					role="img"
					lang={card.language}
					aria-label={card.text}
					aria-busy={!isDrawn}
				/>
			</div>
			<Choice
				legend={shareWords.shape}
				isLegendHidden
				options={["square", "portrait", "tall"]}
				names={shareWords.shapes}
				value={shape}
				onChoose={(other) => {
					setShape(other);
					say("");
				}}
			/>
			<div className="pk-pair">
				{sendsPictures() && (
					<button type="button" className="pk-first" onClick={send}>
						<Send />
						{shareWords.share}
					</button>
				)}
				<button type="button" className={sendsPictures() ? undefined : "pk-first"} onClick={keep}>
					<ToDevice />
					{shareWords.keep}
				</button>
			</div>
			<p className="pk-hint" role="status">
				{said}
			</p>
		</>
	);
}
