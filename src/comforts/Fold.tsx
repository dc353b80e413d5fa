/** A row that tells its present value and unfolds; opening one closes the others. */
import type { ReactNode } from "react";
import { Down } from "../components/Icon.tsx";

export function Fold({ name, value, children }: { readonly name: string; readonly value: string; readonly children: ReactNode }) {
	return (
		<details className="pk-fold" name="settings">
			<summary>
				<span>{name}</span>
				<span translate="no">{value}</span>
				<Down />
			</summary>
			{children}
		</details>
	);
}
