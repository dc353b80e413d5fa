/** Which keys there are on this page, and the switch that turns them off. */
import { useState } from "../reader/hooks.ts";
import { useCell } from "../reader/useCell.ts";
import css from "./keys.css?inline";
import { keysCell } from "./keys.ts";
import { keyWords } from "./keyWords.ts";
import { type PanelProps, Sheet } from "./Sheet.tsx";
import { putOn } from "./sheet.ts";
import { useKeys } from "./useKeys.ts";

putOn(css);

export function KeysSheet({ onClose }: PanelProps) {
	const isOn = useCell(keysCell, true);
	const keys = useKeys();
	const [here] = useState(() => [...keys().keys()]);
	return (
		<Sheet title={keyWords.keys} onClose={onClose}>
			<dl className="pk-keys" data-off={!isOn || undefined}>
				{here.map((key) => (
					<div key={key}>
						<dt>
							<kbd>{key.toUpperCase()}</kbd>
						</dt>
						<dd>{keyWords.names[key]}</dd>
					</div>
				))}
			</dl>
			<label className="pk-switch">
				<span>
					{keyWords.on}
					<small>{keyWords.onHint}</small>
				</span>
				<input type="checkbox" role="switch" aria-checked={isOn} checked={isOn} onChange={({ target }) => keysCell.set(target.checked)} />
			</label>
			<p className="pk-hint" role="status">
				{!keysCell.isKept() ? keyWords.notKept : isOn ? "" : keyWords.off}
			</p>
		</Sheet>
	);
}
