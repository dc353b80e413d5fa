/** What a story is, once it is trusted: the types every room speaks. No parsing, no drawing, no fetching. */

/** Text with inline marks. Nested nodes, never character ranges: offsets break inside Devanagari clusters. */
export type Inline =
	| string
	| { readonly type: "link"; readonly href: string; readonly content: readonly Inline[] }
	| { readonly type: "strong"; readonly content: readonly Inline[] }
	| { readonly type: "em"; readonly content: readonly Inline[] }
	| { readonly type: "br" };

/** Smaller files of one picture, made by the build: `${base}-${width}.${format}`. Widths ascend, in px. */
export type Renditions = {
	readonly base: string;
	readonly widths: readonly number[];
	readonly formats: readonly ("avif" | "webp" | "jpeg")[];
};

/** `width` and `height` are the original's, in px. An empty `alt` means decoration. */
export type Picture = {
	readonly src: string;
	readonly width: number;
	readonly height: number;
	readonly alt: string;
	readonly caption?: string;
	readonly creditText?: string;
	readonly renditions?: Renditions;
};

export type Block =
	| { readonly type: "paragraph"; readonly content: readonly Inline[] }
	| { readonly type: "heading"; readonly text: string }
	| { readonly type: "quote"; readonly content: readonly Inline[]; readonly attribution?: string; readonly inLanguage?: string }
	| { readonly type: "list"; readonly ordered: boolean; readonly items: readonly (readonly Inline[])[] }
	| ({ readonly type: "image" } & Picture)
	| { readonly type: "table"; readonly caption?: string; readonly header: readonly string[]; readonly rows: readonly (readonly string[])[] }
	| { readonly type: "divider" }
	| { readonly type: "embed"; readonly provider: string; readonly href: string; readonly title: string };

export type Author = {
	readonly type: "Person" | "Organization";
	readonly name: string;
	readonly url?: string;
	readonly image?: Picture;
};

/** Times are RFC 3339 with an offset, as authored. */
export type Correction = { readonly datePublished: string; readonly text: string };

export type PubStatus = "usable" | "withheld" | "canceled";

export type Article = {
	readonly type: "NewsArticle";
	readonly id: string;
	readonly inLanguage: string;
	readonly articleSection: string;
	readonly kicker?: string;
	readonly headline: string;
	readonly description?: string;
	readonly dateline?: string;
	readonly datePublished: string;
	readonly dateModified?: string;
	readonly author: readonly Author[];
	readonly sourceOrganization?: { readonly name: string; readonly url?: string };
	readonly image?: Picture;
	readonly body: readonly Block[];
	readonly correction: readonly Correction[];
	readonly disclaimer?: string;
	readonly usageTerms?: string;
	readonly copyrightNotice?: string;
	readonly keywords: readonly string[];
	readonly related: readonly string[];
	readonly pubStatus: PubStatus;
	/** IPTC urgency: 1 is the most urgent, 9 the least. */
	readonly urgency?: number;
	readonly breakingUntil?: string;
	readonly embargoedUntil?: string;
	/** The id of the story this one was merged into. */
	readonly movedTo?: string;
	readonly ads: boolean;
};

export type Section = { readonly id: string; readonly name: string };

/** A reserved box for advertising: sizes in px; `afterBlock` counts body blocks from 1, and every slot in a story has it. */
export type AdSlot = {
	readonly id: string;
	readonly place: "story" | "rail" | "front";
	readonly afterBlock?: number;
	readonly width: number;
	readonly height: number;
	readonly src: string;
};

export type Edition = {
	readonly name: string;
	/** Scheme and host without a slash at the end: `https://pathak.example`. */
	readonly origin: string;
	readonly inLanguage: string;
	/** An IANA time zone. */
	readonly timeZone: string;
	readonly digits: "latn" | "deva";
	readonly sample: boolean;
	/** Where to write to: an address (`mailto:…`, `https://…`) or plain words. */
	readonly contact?: string;
	readonly about?: string;
	readonly sections: readonly Section[];
	readonly ads: readonly AdSlot[];
	readonly pictureHosts: readonly string[];
};

/** What a list carries of a story. */
export type Card = {
	readonly id: string;
	readonly headline: string;
	readonly articleSection: string;
	readonly inLanguage: string;
	readonly description?: string;
	/** Where it was reported from, else who reported it. */
	readonly place?: string;
	readonly datePublished: string;
	readonly dateModified?: string;
	readonly breakingUntil?: string;
	readonly urgency?: number;
	readonly image?: Picture;
	/** Aksharas in headline, deck and body: what reading time is made from. */
	readonly aksharas: number;
};
