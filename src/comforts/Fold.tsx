/** A row that tells its present value and unfolds; opening one closes the others. */
import type { ReactNode, RefCallback } from "react";
import { Down } from "../components/Icon.tsx";

type FoldProps = {
	readonly name: string;
	readonly value: string;
	readonly watch?: RefCallback<HTMLElement>;
	readonly children: ReactNode;
};

export function Fold({ name, value, watch, children }: FoldProps) {
	return (
		<details className="pk-fold" name="settings" ref={watch}>
			<summary>
				<span>{name}</span>
				<span translate="no">{value}</span>
				<Down />
			</summary>
			{children}
		</details>
	);
}
