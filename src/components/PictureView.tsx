/** One picture in the best form the browser takes. Its box is known before it comes, and stays when it does not. */
import type { Picture } from "../article/article.ts";
import { isThrifty } from "../reader/settings.ts";

type PictureViewProps = {
	readonly picture: Picture;
	/** The `sizes` of the widest place it takes at each width of the screen. */
	readonly sizes: string;
	/** The first picture of a page is fetched first; all others wait until they are near. */
	readonly isFirst?: boolean;
	/** Beside its own headline a picture says nothing new. */
	readonly isDecoration?: boolean;
	/** Asked for by a reader who sees pictures only then. */
	readonly isAsked?: boolean;
};

export function PictureView({ picture, sizes, isFirst = false, isDecoration = false, isAsked = false }: PictureViewProps) {
	const { src, width, height, renditions } = picture;
	// Who saves data and asks for one gets the smallest.
	const widths = renditions?.widths.slice(0, isAsked && isThrifty() ? 1 : undefined);
	const sourceSet = (format: string) => widths?.map((each) => `${renditions?.base}-${each}.${format} ${each}w`).join(", ");
	const plain = renditions?.formats.includes("jpeg") ? sourceSet("jpeg") : undefined;
	const image = (
		<img
			src={src}
			srcSet={plain}
			sizes={plain && sizes}
			width={width}
			height={height}
			alt={isDecoration ? "" : picture.alt}
			// The first too: a picture that this reader does not want to see must not be asked for before the page knows.
			loading="lazy"
			data-asked={isAsked || undefined}
			fetchPriority={isFirst ? "high" : undefined}
			decoding={isFirst ? undefined : "async"}
		/>
	);
	if (!renditions) return image;
	return (
		<picture>
			{renditions.formats
				.filter((format) => format !== "jpeg")
				.map((format) => (
					<source key={format} type={`image/${format}`} srcSet={sourceSet(format)} sizes={sizes} />
				))}
			{image}
		</picture>
	);
}
