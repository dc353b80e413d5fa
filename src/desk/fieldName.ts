/** Says a JSON path as an editor would. */
import type { Path } from "../article/problems.ts";
import { words } from "./words.ts";

/** "पाठ 3 › किसने कहा" for `body[2].attribution`; a name nobody knows stays as it is written. */
export function fieldName(path: Path): string {
	if (path.length === 0) return words.copy;
	const names: string[] = [];
	for (const step of path) {
		if (typeof step === "number") names[names.length - 1] = `${names.at(-1) ?? ""} ${step + 1}`.trim();
		else names.push(Object.hasOwn(words.fields, step) ? (words.fields[step] ?? step) : step);
	}
	return names.join(" › ");
}
