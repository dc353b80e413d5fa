/** React's hooks for parts that come late: taken from here they come out of the file that every page has, and the bundler's glue stays in it too. */
export {
	Children,
	lazy,
	memo,
	Suspense,
	startTransition,
	useCallback,
	useDeferredValue,
	useEffect,
	useEffectEvent,
	useId,
	useLayoutEffect,
	useRef,
	useState,
	useSyncExternalStore,
} from "react";
