/** A picture with its caption and credit, each there or not by itself. A reader who has pictures off is told what it shows. */
import { useState } from "react";
import type { Picture } from "../article/article.ts";
import { isTooSmall, mostEnlarged } from "../article/pictureRoom.ts";
import { words } from "../words.ts";
import styles from "./Figure.module.css";
import { PictureView } from "./PictureView.tsx";
import { Text } from "./Text.tsx";

const sizes = {
	plate: "(min-width: 1240px) 640px, (min-width: 1120px) 50vw, (min-width: 720px) 640px, 100vw",
	within: "(min-width: 720px) 640px, calc(100vw - 32px)",
};

/** `plate` is the lead picture of a story, `within` one among its paragraphs. */
export function Figure({ picture, place }: { picture: Picture; place: "plate" | "within" }) {
	const [isAsked, setAsked] = useState(false);
	const isSmall = isTooSmall(picture, 640);
	const { width, height } = picture;
	// A lead narrower than 6:5 would lose more than a fifth to 3:2.
	const looks = { tall: width < (place === "plate" ? height * 1.2 : height), small: isSmall, tiny: isTooSmall(picture, 420) };
	const named = Object.entries(looks).map(([look, is]) => is && styles[look]);
	return (
		<figure className={[styles["figure"], styles[place], ...named].filter(Boolean).join(" ")}>
			<PictureView
				picture={picture}
				sizes={isSmall ? `${picture.width * mostEnlarged}px` : sizes[place]}
				isFirst={place === "plate"}
				isAsked={isAsked}
			/>
			{!isAsked && (
				<div className={styles["unseen"]}>
					{picture.alt && (
						<p>
							<Text>{picture.alt}</Text>
						</p>
					)}
					<button type="button" lang="hi" onClick={() => setAsked(true)}>
						{words.showPicture}
					</button>
				</div>
			)}
			{(picture.caption || picture.creditText) && (
				<figcaption className={styles["caption"]}>
					{picture.caption && <Text>{picture.caption}</Text>}
					{picture.creditText && (
						<span className={styles["credit"]}>
							<Text>{picture.creditText}</Text>
						</span>
					)}
				</figcaption>
			)}
		</figure>
	);
}
