/** The drawn signs of what opens over a page: same grid and stroke as the page's own. */
import { Icon } from "../components/Icon.tsx";

export const Bubble = () => <Icon path="M4 5h16v11.5h-9L6.5 20v-3.5H4z" />;
export const Chain = () => (
	<Icon path="M10 14.5a4 4 0 0 0 5.7 0l3.1-3.1a4 4 0 0 0-5.7-5.7l-1 1M14 9.5a4 4 0 0 0-5.7 0l-3.1 3.1a4 4 0 0 0 5.7 5.7l1-1" />
);
export const Frame = () => <Icon path="M4 5.5h16v13H4zM4 15.5l4.5-4.5 4 4 2.5-2.5 5 5" />;
export const Pages = () => <Icon path="M8.5 8.5h11v11h-11zM15.5 5.5v-1h-11v11h1" />;
export const ToDevice = () => <Icon path="M12 4v11M7.5 10.5L12 15l4.5-4.5M5 19.5h14" />;
