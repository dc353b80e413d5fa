/** Finds the hand that a frame holds out, once its page has come. */
import { type RefObject, useEffect, useState } from "react";
import { type Preview, readyEvent } from "./preview/shown.ts";

export function usePreview(frame: RefObject<HTMLIFrameElement | null>): Preview | null {
	const [preview, setPreview] = useState<Preview | null>(null);
	useEffect(() => {
		const element = frame.current;
		if (!element) return;
		const connect = () => {
			const found = (element.contentWindow as (Window & { preview?: Preview }) | null)?.preview ?? null;
			if (found) setPreview(() => found);
		};
		element.addEventListener(readyEvent, connect);
		connect();
		return () => element.removeEventListener(readyEvent, connect);
	}, [frame]);
	return preview;
}
