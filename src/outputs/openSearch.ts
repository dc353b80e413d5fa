/** How browsers are told that this site can be searched: OpenSearch 1.1. Pure: an edition in, XML out. */
import type { Edition } from "../article/article.ts";
import { searchPath } from "../article/links.ts";

export const openSearchFile = "/opensearch.xml";

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
/** The longest name that the specification allows, in characters. */
const longestName = 16;

/** `description` is what a browser says of it, in its reader's language. */
export function openSearch({ name, origin, inLanguage }: Edition, description: string): string {
	return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
<ShortName>${escaped(Array.from(name).slice(0, longestName).join(""))}</ShortName>
<Description>${escaped(description)}</Description>
<Language>${escaped(inLanguage)}</Language>
<InputEncoding>UTF-8</InputEncoding>
<Image width="96" height="96" type="image/png">${escaped(`${origin}/icons/icon-96.png`)}</Image>
<Url type="text/html" template="${escaped(`${origin}${searchPath}`)}?q={searchTerms}"/>
</OpenSearchDescription>
`;
}
