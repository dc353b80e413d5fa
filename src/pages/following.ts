/** Follows links between the site's own pages without a page load: one listener for all, so that a link costs nothing when a page is drawn. */
import { useEffect } from "react";
import { useNavigate } from "react-router";
import { isOwnPage } from "../article/links.ts";
import { isPlainClick } from "../reader/plainClick.ts";

export function useFollowedLinks(): void {
	const navigate = useNavigate();
	useEffect(() => {
		const follow = (event: MouseEvent) => {
			const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a[href]") : null;
			if (!link || !isPlainClick(event) || link.target || link.origin !== location.origin || !isOwnPage(link.pathname)) return;
			const { pathname, search, hash } = link;
			const isHere = pathname === location.pathname && search === location.search;
			// To its own foot or its text a page leads by itself, and takes the keyboard there; parts of a story are places to come back to.
			if (isHere && hash && !link.closest("main")) return;
			event.preventDefault();
			void navigate(pathname + search + hash, { replace: isHere && hash === location.hash });
		};
		// After all who have something else to do with a link.
		addEventListener("click", follow);
		return () => removeEventListener("click", follow);
	}, [navigate]);
}
