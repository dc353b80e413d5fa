/** A picture with its caption and credit, each there or not by itself. */
import type { Picture } from "../article/article.ts";
import styles from "./Figure.module.css";
import { PictureView } from "./PictureView.tsx";
import { Text } from "./Text.tsx";

const sizes = {
	plate: "(min-width: 1240px) 640px, (min-width: 1120px) 50vw, (min-width: 720px) 640px, 100vw",
	within: "(min-width: 720px) 640px, calc(100vw - 32px)",
};

/** `plate` is the lead picture of a story, `within` one among its paragraphs. */
export function Figure({ picture, place }: { picture: Picture; place: "plate" | "within" }) {
	const isTall = picture.height > picture.width;
	return (
		<figure className={[styles["figure"], styles[place], isTall && styles["tall"]].filter(Boolean).join(" ")}>
			<PictureView picture={picture} sizes={sizes[place]} isFirst={place === "plate"} />
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
