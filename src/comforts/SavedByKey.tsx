/** What the key that saves has done: a line, or where the button in sight shows it, only said. */
import { useLocation } from "react-router";
import { Notice } from "../components/Notice.tsx";
import { useEffect, useSyncExternalStore } from "../reader/hooks.ts";
import { keyWords } from "./keyWords.ts";
import { savedByKey } from "./savedByKey.ts";

/** How long it stands, in ms. */
const standing = 5000;

/** A story's own button, pressed or not. */
const isButtonInSight = () =>
	Array.from(
		document.querySelectorAll("main [role=toolbar] [aria-pressed]:not([data-listen]), nav [aria-pressed]:not([data-listen])"),
	).some((button) => {
		const { top, bottom } = button.getBoundingClientRect();
		return bottom > top && top >= 0 && bottom <= innerHeight;
	});

export function SavedByKey() {
	const done = useSyncExternalStore(savedByKey.subscribe, savedByKey.get);
	const { pathname } = useLocation();
	useEffect(() => () => void (pathname && savedByKey.set(null)), [pathname]);
	useEffect(() => {
		if (!done) return;
		const timer = setTimeout(savedByKey.set, standing, null);
		return () => clearTimeout(timer);
	}, [done]);
	if (!done) return null;
	const text = done.isSaved ? keyWords.saved : keyWords.removed;
	return isButtonInSight() ? <span className="hidden">{text}</span> : <Notice text={text} />;
}
