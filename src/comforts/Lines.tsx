/** The lowest line at the foot: a new release that waits, else the age of a kept copy, else that there is no network. */
import { useQuery } from "@tanstack/react-query";
import { useLocation, useNavigation } from "react-router";
import { jsonOf, savedPath } from "../article/links.ts";
import { useLocale } from "../components/locale.ts";
import { Notice } from "../components/Notice.tsx";
import { keptAt } from "../data/kept.ts";
import { useOpensOffline } from "../offline/opensOffline.ts";
import { savedStoriesQuery } from "../offline/savedStories.ts";
import { askWithdrawn, useIsSilent } from "../reader/answering.ts";
import { useNow } from "../reader/clock.ts";
import { useEffect } from "../reader/hooks.ts";
import { useIsOnline } from "../reader/network.ts";
import { takeRelease, useRelease } from "../reader/release.ts";
import { isSaved, useSaved } from "../reader/saved.ts";
import { formatDate, relativeTime } from "../text/dates.ts";
import { words as pageWords } from "../words.ts";
import { useRefreshed } from "./refreshed.ts";
import { words } from "./words.ts";

export function Lines() {
	const { timeZone, digits } = useLocale();
	const { pathname } = useLocation();
	const isSettled = useNavigation().state === "idle";
	const now = useNow();
	const { waiting } = useRelease();
	const isSilent = useIsSilent();
	const isOnline = useIsOnline();
	const saved = useSaved();
	const isOfSaved = pathname === savedPath;
	const address = jsonOf(pathname);
	// What has come as JSON tells by itself how old it is.
	const isWithout = !isOnline || (isSilent && address === null);
	useEffect(() => {
		if (address === null) void askWithdrawn();
	}, [address]);
	const opensOffline = useOpensOffline(isOfSaved);
	const { data: stories } = useQuery({ ...savedStoriesQuery, enabled: isOfSaved && isWithout });
	useRefreshed();
	if (waiting) return <Notice text={words.newRelease} action={words.takeRelease} onAct={takeRelease} />;
	const at = keptAt(address);
	if (at !== null && now !== null && isSettled) {
		const iso = new Date(at).toISOString();
		// A clock that was set back says nothing of a copy's age.
		const age = at > now + 60_000 ? null : (relativeTime(iso, now, timeZone, digits) ?? formatDate(iso, timeZone, digits, { year: true }));
		const copy = age ? words.copyOf(age) : words.oldCopy;
		return <Notice text={isOnline ? copy : words.withoutNetwork(copy)} />;
	}
	if (!isWithout) return null;
	const isThere = isOfSaved && opensOffline && stories?.some(({ id, card, isAwaited }) => card && !isAwaited && isSaved(saved, id));
	return <Notice text={isThere ? words.savedOpen : pageWords.offline} />;
}
