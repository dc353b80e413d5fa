/** What stays around every page: skip link, foot, what comes late, and the manners of moving between pages. */
import { useSuspenseQuery } from "@tanstack/react-query";
import { useEffect, useLayoutEffect, useRef, useState } from "react";
import { Outlet, ScrollRestoration, useLocation, useMatch, useNavigation, useRevalidator } from "react-router";
import { storyPath } from "../article/links.ts";
import { restoreCopiedText } from "../components/copying.ts";
import { Footer } from "../components/Footer.tsx";
import { LocaleProvider } from "../components/locale.ts";
import { placeKey } from "../components/opening.ts";
import { Waiting } from "../components/Progress.tsx";
import { ThumbBar } from "../components/ThumbBar.tsx";
import { editionQuery } from "../data/queries.ts";
import { putOnTypefaceNow } from "../reader/typeface.ts";
import { words } from "../words.ts";
import styles from "./Frame.module.css";
import { useFollowedLinks } from "./following.ts";
import { Late } from "./Late.tsx";
import { Panels } from "./Panels.tsx";

export function Frame() {
	const { data: edition } = useSuspenseQuery(editionQuery);
	const isStory = useMatch(storyPath(":id")) !== null;
	useFollowedLinks();
	return (
		<LocaleProvider value={edition}>
			<a className={styles["skip"]} href="#main">
				{words.skip}
			</a>
			<Outlet />
			<Footer edition={edition} />
			{!isStory && <ThumbBar />}
			<Panels edition={edition} />
			<OnTheWay />
			<Late edition={edition} />
			<Arrival />
			<ScrollRestoration getKey={placeKey} />
		</LocaleProvider>
	);
}

/** Apart, so that nothing else is drawn again when a page is waited for. */
const OnTheWay = () => useNavigation().state !== "idle" && <Waiting />;

/** On arriving at another page, or at the one that could not be shown before: the focus goes to its headline and its title is read out. */
function Arrival() {
	const { pathname, key } = useLocation();
	const { state } = useRevalidator();
	const [announced, announce] = useState("");
	const last = useRef<{ pathname: string; state: string; headline?: HTMLElement | null }>({ pathname, state });
	useEffect(() => {
		document.addEventListener("copy", restoreCopiedText);
		return () => document.removeEventListener("copy", restoreCopiedText);
	}, []);
	useLayoutEffect(() => {
		const headline = document.querySelector<HTMLElement>("main h1");
		const before = last.current;
		last.current = { pathname, state, headline };
		const isBack = before.state === "loading" && before.headline !== headline;
		if (before.pathname === pathname && !isBack) return;
		putOnTypefaceNow();
		announce(document.title);
		// What was built to say what is amiss has gone.
		delete document.body.dataset["state"];
		if (headline) headline.tabIndex = -1;
		const { activeElement } = document;
		// To move the focus takes a style and a layout of its own: it follows the paint, and leaves the keyboard what the page itself gave it.
		requestAnimationFrame(() => setTimeout(() => document.activeElement === activeElement && headline?.focus({ preventScroll: true })));
	}, [pathname, key, state]);
	return (
		<p className="hidden" aria-live="polite">
			{announced}
		</p>
	);
}
