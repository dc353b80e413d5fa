/** What machines are told of a story, in schema.org's words. Pure: an article in, plain objects out. */
import type { BreadcrumbList, NewsArticle, WithContext } from "schema-dts";
import type { Article, Edition, Picture } from "../article/article.ts";
import { sectionPath, storyPath } from "../article/links.ts";
import { asJpeg } from "../article/pictureFiles.ts";

const absolute = (address: string, origin: string) => (address.startsWith("/") ? origin + address : address);

/** The whole picture: its largest JPEG where there is one, which a drawing has too. */
function pictureAddress({ src, renditions }: Picture, origin: string): string {
	return renditions?.formats.includes("jpeg")
		? `${origin}${renditions.base}-${renditions.widths.at(-1)}.jpeg`
		: absolute(asJpeg(src) ?? src, origin);
}

/** A `NewsArticle` as Google's documentation of article markup asks for it. */
export function newsArticle(article: Article, edition: Edition): WithContext<NewsArticle> {
	const { origin } = edition;
	const section = edition.sections.find(({ id }) => id === article.articleSection);
	const { description, dateModified, image, keywords, copyrightNotice, usageTerms, sourceOrganization } = article;
	return {
		"@context": "https://schema.org",
		"@type": "NewsArticle",
		"@id": origin + storyPath(article.id),
		mainEntityOfPage: origin + storyPath(article.id),
		headline: article.headline,
		inLanguage: article.inLanguage,
		datePublished: article.datePublished,
		dateModified: dateModified && Date.parse(dateModified) > Date.parse(article.datePublished) ? dateModified : article.datePublished,
		author: article.author.map(({ type, name, url }) => ({ "@type": type, name, ...(url && { url: absolute(url, origin) }) })),
		publisher: { "@type": "NewsMediaOrganization", name: edition.name, url: origin },
		isAccessibleForFree: true,
		...(section && { articleSection: section.name }),
		...(description && { description }),
		...(image && {
			image: {
				"@type": "ImageObject" as const,
				url: pictureAddress(image, origin),
				width: String(image.width),
				height: String(image.height),
				...(image.caption && { caption: image.caption }),
				...(image.creditText && { creditText: image.creditText }),
			},
		}),
		...(keywords.length > 0 && { keywords: [...keywords] }),
		...(copyrightNotice && { copyrightNotice }),
		...(usageTerms && { usageInfo: usageTerms }),
		...(sourceOrganization && {
			sourceOrganization: {
				"@type": "Organization" as const,
				name: sourceOrganization.name,
				...(sourceOrganization.url && { url: absolute(sourceOrganization.url, origin) }),
			},
		}),
		...(article.correction.length > 0 && {
			correction: article.correction.map(({ datePublished, text }) => ({ "@type": "CorrectionComment" as const, datePublished, text })),
		}),
	};
}

/** The way from the front to a section, and through it to a story of its. */
export function breadcrumbs(edition: Edition, sectionId: string, article?: Article): WithContext<BreadcrumbList> {
	const section = edition.sections.find(({ id }) => id === sectionId);
	const steps = [
		{ name: edition.name, item: `${edition.origin}/` },
		...(section ? [{ name: section.name, item: edition.origin + sectionPath(section.id) }] : []),
		...(article ? [{ name: article.headline, item: edition.origin + storyPath(article.id) }] : []),
	];
	return {
		"@context": "https://schema.org",
		"@type": "BreadcrumbList",
		itemListElement: steps.map((step, index) => ({ "@type": "ListItem", position: index + 1, ...step })),
	};
}
