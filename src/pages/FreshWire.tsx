/** The newest stories in a story's margin. Asked for after the page stands, and only where there is a margin: a story's own file never holds what came later. */
import { useQuery } from "@tanstack/react-query";
import { Wire } from "../components/Wire.tsx";
import { frontQuery } from "../data/queries.ts";
import { useIsWide } from "../reader/screen.ts";

export function FreshWire({ except }: { except: string }) {
	const isWide = useIsWide();
	const { data: front } = useQuery({ ...frontQuery, enabled: isWide });
	if (!front || !isWide) return null;
	const cards = front.wire.filter(({ id }) => id !== except).slice(0, 4);
	return cards.length > 0 ? <Wire cards={cards} fresh={front.fresh} updated={front.updated} /> : null;
}
