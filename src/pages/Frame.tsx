/** What stays around every page: skip link, foot, the two lines that say what the network does, and the manners of moving between pages. */
import { useSuspenseQuery } from "@tanstack/react-query";
import { useEffect, useLayoutEffect, useRef, useState } from "react";
import { Outlet, ScrollRestoration, useLocation, useMatch, useNavigation } from "react-router";
import { jsonOf } from "../article/links.ts";
import { Footer } from "../components/Footer.tsx";
import { LocaleProvider, useLocale } from "../components/locale.ts";
import { Notice } from "../components/Notice.tsx";
import { placeKey } from "../components/opening.ts";
import { Waiting } from "../components/Progress.tsx";
import { ThumbBar } from "../components/ThumbBar.tsx";
import { keptAt } from "../data/kept.ts";
import { editionQuery } from "../data/queries.ts";
import { useNow } from "../reader/clock.ts";
import { useIsOnline } from "../reader/network.ts";
import { takeRelease, useWaitingRelease } from "../reader/release.ts";
import { putOnTypefaceNow } from "../reader/typeface.ts";
import { formatDate, relativeTime } from "../text/dates.ts";
import { words } from "../words.ts";
import { restoreCopiedText } from "./copying.ts";
import styles from "./Frame.module.css";
import { Panels } from "./Panels.tsx";

export function Frame() {
	const { data: edition } = useSuspenseQuery(editionQuery);
	const isOnline = useIsOnline();
	const isStory = useMatch("/story/:id") !== null;
	const isWaiting = useNavigation().state !== "idle";
	return (
		<LocaleProvider value={edition}>
			<a className={styles["skip"]} href="#main">
				{words.skip}
			</a>
			<Outlet />
			<Footer edition={edition} />
			{!isStory && <ThumbBar />}
			<Panels edition={edition} />
			{isWaiting && <Waiting />}
			<Lines isOnline={isOnline} />
			<Arrival />
			<ScrollRestoration getKey={placeKey} />
		</LocaleProvider>
	);
}

/** The one line at the foot: a new release that waits, else the age of a kept copy, else that there is no network. */
function Lines({ isOnline }: { isOnline: boolean }) {
	const { timeZone, digits } = useLocale();
	const { pathname } = useLocation();
	const isSettled = useNavigation().state === "idle";
	const now = useNow();
	const release = useWaitingRelease();
	if (release) return <Notice text={words.newRelease} action={words.takeRelease} onAct={takeRelease} />;
	const at = keptAt(jsonOf(pathname));
	if (at !== null && now !== null && isSettled) {
		const iso = new Date(at).toISOString();
		// A clock that was set back says nothing of a copy's age.
		const age = at > now + 60_000 ? null : (relativeTime(iso, now, timeZone, digits) ?? formatDate(iso, timeZone, digits, { year: true }));
		return <Notice text={age ? words.copyOf(age) : words.oldCopy} />;
	}
	return isOnline ? null : <Notice text={words.offline} />;
}

/** On arriving at another page: the focus goes to its headline and its title is read out. */
function Arrival() {
	const { pathname, key } = useLocation();
	const [announced, announce] = useState("");
	const last = useRef(pathname);
	useEffect(() => {
		document.addEventListener("copy", restoreCopiedText);
		return () => document.removeEventListener("copy", restoreCopiedText);
	}, []);
	useLayoutEffect(() => {
		if (last.current === pathname) return;
		last.current = pathname;
		putOnTypefaceNow();
		const headline = document.querySelector<HTMLElement>("main h1");
		if (headline) {
			headline.tabIndex = -1;
			headline.focus({ preventScroll: true });
		}
		announce(document.title);
	}, [pathname, key]);
	return (
		<p className="hidden" aria-live="polite">
			{announced}
		</p>
	);
}
