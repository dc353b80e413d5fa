/** What a page says of itself in its head: to the tab, to search engines, to whoever shares it. React puts it where it belongs. */
import type { Picture } from "../article/article.ts";
import { asJpeg } from "../article/pictureFiles.ts";

type PageHeadProps = {
	readonly title: string;
	readonly site: string;
	readonly origin: string;
	/** The page's own path, or null where it should not be found again. */
	readonly path: string | null;
	readonly description?: string | undefined;
	readonly picture?: Picture | undefined;
	readonly isStory?: boolean;
};

/** The address of a picture for previews elsewhere: the JPEG nearest to 1200 px. SVG is shown by no one. */
function previewPicture(picture: Picture | undefined, origin: string): string | undefined {
	const { renditions, src = "" } = picture ?? {};
	// Whoever asks for it reads the page as it was built.
	const drawn = import.meta.env.SSR ? asJpeg(src) : undefined;
	if (drawn) return origin + drawn;
	if (!renditions?.formats.includes("jpeg")) return undefined;
	const width = renditions.widths.find((each) => each >= 1200) ?? renditions.widths.at(-1);
	return `${origin}${renditions.base}-${width}.jpeg`;
}

export function PageHead({ title, site, origin, path, description, picture, isStory = false }: PageHeadProps) {
	const whole = title === site ? site : `${title} · ${site}`;
	const image = previewPicture(picture, origin);
	return (
		<>
			<title>{whole}</title>
			{description && <meta name="description" content={description} />}
			<meta name="robots" content={path === null ? "noindex" : "max-image-preview:large"} />
			{path !== null && (
				<>
					<link rel="canonical" href={`${origin}${path}`} />
					<meta property="og:title" content={title} />
					<meta property="og:url" content={`${origin}${path}`} />
					{description && <meta property="og:description" content={description} />}
					{image && <meta property="og:image" content={image} />}
					{/* Whoever asks for these reads the page as it was built. */}
					{import.meta.env.SSR && (
						<>
							<meta property="og:type" content={isStory ? "article" : "website"} />
							<meta property="og:site_name" content={site} />
							{!image && <meta property="og:image" content={`${origin}/icons/icon-512.png`} />}
							<meta name="twitter:card" content={image ? "summary_large_image" : "summary"} />
						</>
					)}
				</>
			)}
			{/* The first frame waits for the headline: without it a slow phone paints an empty page first, and that costs it 20 ms. */}
			{isStory && <link rel="expect" href="#headline" blocking="render" />}
		</>
	);
}
