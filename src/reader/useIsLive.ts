/** Whether the application has taken over the page: what does nothing without it is drawn only then, in a place kept free for it. */
import { useSyncExternalStore } from "react";

const never = () => () => {};

export const useIsLive = (): boolean =>
	useSyncExternalStore(
		never,
		() => true,
		() => false,
	);
