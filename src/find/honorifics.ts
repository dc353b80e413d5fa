/** जी behind a name, which stories leave out: मोदी जी, modiji, rahul jee. */
import { hindiNamesOf } from "../text/exonyms.ts";
import type { Query, Term } from "./query.ts";

const apart = /^(?:जी|ji|jee|jii)$/;
/** As the end of a word; सब्ज़ी and बैनर्जी end in no जी. */
const attached = /(?<=..[^\u094d])(?:जी|ji|jee|jii)$/;

/** A folded word without its जी; null where it has none. */
export function withoutHonorific(folded: string): string | null {
	const bare = folded.replace(attached, "");
	return bare === folded ? null : bare;
}

/** Behind a short name jee is the examination (neet jee), and behind a number a letter (4जी). */
const isHonorific = ({ folded }: Term, before: Term | undefined): boolean =>
	apart.test(folded) && before !== undefined && !/^\d/.test(before.folded) && hindiNamesOf(before.folded).length === 0;

/** A query without the जी that stand behind its names; itself where there are none. */
export function withoutHonorifics(query: Query): Query {
	const terms = query.terms.filter((term, index) => !isHonorific(term, query.terms[index - 1]));
	return terms.length === query.terms.length ? query : { ...query, terms };
}
