/** Draws components where React is not there yet. */
import type { ReactElement, ReactNode } from "react";

/** Names that attributes have in JSX alone. */
const names: Record<string, string> = { className: "class", dateTime: "datetime" };

/** The nodes of a tree of components that use no hooks. What they would hear of events they do not hear yet. */
export function draw(tree: ReactNode): Node[] {
	if (tree === null || tree === undefined || typeof tree === "boolean") return [];
	if (typeof tree !== "object") return [document.createTextNode(String(tree))];
	if (Array.isArray(tree)) return tree.flatMap(draw);
	const { type, props } = tree as ReactElement<{ readonly children?: ReactNode }>;
	if (typeof type === "function") return draw((type as (given: object) => ReactNode)(props));
	// What has no tag is a fragment.
	if (typeof type !== "string") return draw(props.children);
	const element = document.createElement(type);
	for (const [name, value] of Object.entries(props))
		if (typeof value === "string" && name !== "children") element.setAttribute(names[name] ?? name, value);
	element.append(...draw(props.children));
	return [element];
}
