/** Says that a part of the page did not come; the page itself stays. */
import { words } from "../words.ts";
import { Notice } from "./Notice.tsx";

export function NotLoaded() {
	return (
		<div role="alert">
			<Notice text={words.notLoaded} />
		</div>
	);
}
