/** Why a remark matters, and the code points of what was found: of copy in an old font they tell nobody anything. Comes with the first reason that an editor asks for. */
import { Suspense } from "react";
import { codePointLine } from "../text/proof/codePoints.ts";
import { late } from "./late.tsx";
import { reasonWords } from "./reasonWords.ts";
import type { ReasonKind, Remark } from "./remark.ts";

/** Old fonts are rarely pasted. */
const Doubts = late(async () => (await import("./Doubts.tsx")).DoubtsOf);

/** Of a longer fix the code points say nothing more. */
const shortFix = 12;

type ReasonProps = {
	readonly kind: ReasonKind;
	readonly remark: Pick<Remark, "check" | "excerpt" | "fixes" | "marks">;
	/** Another reading of copy in an old font was chosen: what its one fix writes. */
	readonly onRead: (now: string) => void;
};

export function Reason({ kind, remark: { check, excerpt, fixes, marks }, onRead }: ReasonProps) {
	const [{ to = "" } = {}] = fixes.length === 1 ? fixes : [];
	const after = to !== "" && to.length <= shortFix ? ` → ${codePointLine(to)}` : "";
	return (
		<>
			{check && check !== "C13" && excerpt?.found && <p className="desk-codes">{codePointLine(excerpt.found) + after}</p>}
			<p className="desk-hint">{reasonWords[kind]}</p>
			{kind === "krutidev" && (
				<Suspense>
					<Doubts key={marks[0]?.passage} text={marks[0]?.passage ?? ""} onRead={onRead} />
				</Suspense>
			)}
		</>
	);
}
