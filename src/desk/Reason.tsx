/** Why a remark matters, and the code points of what was found. Comes with the first reason that an editor asks for. */
import { codePointLine } from "../text/proof/codePoints.ts";
import { reasonWords } from "./reasonWords.ts";
import type { ReasonKind, Remark } from "./remark.ts";

/** Of a longer fix the code points say nothing more. */
const shortFix = 12;

type ReasonProps = { readonly kind: ReasonKind; readonly remark: Pick<Remark, "check" | "excerpt" | "fixes"> };

export function Reason({ kind, remark: { check, excerpt, fixes } }: ReasonProps) {
	const [{ to = "" } = {}] = fixes.length === 1 ? fixes : [];
	const after = to !== "" && to.length <= shortFix ? ` → ${codePointLine(to)}` : "";
	return (
		<>
			{check && excerpt?.found && <p className="desk-codes">{codePointLine(excerpt.found) + after}</p>}
			<p className="desk-hint">{reasonWords[kind]}</p>
		</>
	);
}
