/** Fetches the story that the reader is about to open, or that comes next, one at a time. Not for who saves data, nor without network. */
import { useQueryClient } from "@tanstack/react-query";
import { useLocation } from "react-router";
import { storyIdIn, storyPath } from "../article/links.ts";
import type { Published } from "../article/story.ts";
import { storyAge, storyQuery } from "../data/queries.ts";
import { isLineDear } from "../offline/dearLine.ts";
import { useEffect } from "../reader/hooks.ts";
import { isThrifty } from "../reader/settings.ts";

/** How long a pointer rests on a headline that is meant, in ms. */
const rest = 80;

const idIn = (target: EventTarget | null) => {
	const path = target instanceof Element ? target.closest("a")?.getAttribute("href") : null;
	return storyIdIn(path ?? "");
};

export function Prefetch() {
	const client = useQueryClient();
	const { pathname } = useLocation();
	useEffect(() => {
		let timer: ReturnType<typeof setTimeout> | undefined;
		let isBusy = false;
		let next: string | null = null;
		const bring = async (id: string) => {
			// The line may have become another since the page came.
			if (isThrifty() || isLineDear() || !navigator.onLine) return;
			next = id;
			if (isBusy) return;
			isBusy = true;
			while (next) {
				const wanted: string = next;
				next = null;
				await client.prefetchQuery({ ...storyQuery(wanted), staleTime: storyAge });
			}
			isBusy = false;
		};
		const mean = ({ type, target }: Event) => {
			const id = idIn(target);
			// The page that goes along with the focus brings another link under a pointer that rests.
			if (type === "focusin") return void (id && bring(id));
			clearTimeout(timer);
			if (id) timer = setTimeout(() => void bring(id), rest);
		};
		// A finger that moves on scrolls, and means no headline.
		const leave = () => clearTimeout(timer);
		const signs = ["pointerover", "touchstart", "focusin"];
		const ends = ["touchmove", "touchcancel"];
		for (const sign of signs) document.addEventListener(sign, mean, { passive: true });
		for (const end of ends) document.addEventListener(end, leave, { passive: true });
		const inView = new IntersectionObserver((entries) => {
			for (const { isIntersecting, target } of entries) {
				const id = isIntersecting && idIn(target);
				if (id) void bring(id);
			}
		});
		// The next story of the one on screen, when its reader has come down to it.
		const shown = client.getQueryData<Published>(storyQuery(storyIdIn(pathname) ?? "").queryKey);
		const path = shown?.kind === "story" && shown.next && storyPath(shown.next.id);
		const watch = () => {
			const link = path && document.querySelector(`main section:last-of-type a[href="${path}"]`);
			if (link) inView.observe(link);
		};
		watch();
		addEventListener("scroll", watch, { once: true, passive: true });
		return () => {
			clearTimeout(timer);
			for (const sign of signs) document.removeEventListener(sign, mean);
			for (const end of ends) document.removeEventListener(end, leave);
			removeEventListener("scroll", watch);
			inView.disconnect();
		};
	}, [client, pathname]);
	return null;
}
