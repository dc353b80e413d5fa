/** Hands on a picture: fingers, mouse, wheel and keys become zooming and moving, or the wish for another picture or for none. */
import { fitted, moved, type View, whole, within, zoomed } from "./zoom.ts";

type Wishes = { readonly go: (by: number) => void; readonly close: () => void };

/** Wider than any file there is. */
const near = "400vw";
/** How far a finger goes before it means something, in px; what a double press and a key do; how far an arrow key moves. */
const farEnough = 70;
const doublePress = 2.5;
const keyStep = 1.4;
const arrowStep = 80;
/** Two presses are one double press within so long, in ms, and so near, in px. */
const double = { within: 320, near: 30 };
/** What would move the page behind. */
const scrollKeys = ["End", "Home", "PageDown", "PageUp", " "];

/** Starts anew with the picture whole. Returns how to let go. */
export function handle(dialog: HTMLElement, frame: HTMLElement, { go, close }: Wishes): () => void {
	const image = frame.querySelector("img");
	if (!image) return () => {};
	let view: View = whole;
	/** How far a whole picture has been dragged. */
	let drag = { x: 0, y: 0 };
	const fingers = new Map<number, { x: number; y: number }>();
	let start = { x: 0, y: 0 };
	let pressed = { at: 0, x: 0, y: 0 };
	let hadTwo = false;

	const sizes = () => {
		const { clientWidth: width, clientHeight: height } = frame;
		const natural = { width: image.naturalWidth || image.width || 3, height: image.naturalHeight || image.height || 2 };
		return { frame: { width, height }, picture: fitted(natural, { width, height }) };
	};
	const fromMiddle = ({ clientX, clientY }: { clientX: number; clientY: number }) => {
		const { left, top, width, height } = frame.getBoundingClientRect();
		return { x: clientX - left - width / 2, y: clientY - top - height / 2 };
	};
	const show = (next: View) => {
		view = next;
		const isWhole = view.scale === 1;
		image.style.transform =
			isWhole && !drag.x && !drag.y ? "" : `translate(${view.x + drag.x}px, ${view.y + drag.y}px) scale(${view.scale})`;
		frame.toggleAttribute("data-near", !isWhole);
		// Seen near, the largest file is wanted.
		if (!isWhole) for (const each of frame.querySelectorAll<HTMLImageElement | HTMLSourceElement>("img, source")) each.sizes = near;
	};
	const toggle = (at: { x: number; y: number }) => show(view.scale > 1 ? whole : zoomed(view, at, doublePress, sizes()));

	const press = (event: PointerEvent) => {
		if (event.button !== 0) return;
		frame.setPointerCapture(event.pointerId);
		fingers.set(event.pointerId, fromMiddle(event));
		start = fromMiddle(event);
		hadTwo = fingers.size > 1;
		drag = { x: 0, y: 0 };
	};
	const move = (event: PointerEvent) => {
		const before = fingers.get(event.pointerId);
		if (!before) return;
		const now = fromMiddle(event);
		const other = [...fingers].find(([id]) => id !== event.pointerId)?.[1];
		fingers.set(event.pointerId, now);
		const by = { x: now.x - before.x, y: now.y - before.y };
		if (other) {
			const apart = (point: { x: number; y: number }) => Math.hypot(point.x - other.x, point.y - other.y) || 1;
			const middle = { x: (now.x + other.x) / 2, y: (now.y + other.y) / 2 };
			show(moved(zoomed(view, middle, apart(now) / apart(before), sizes()), { x: by.x / 2, y: by.y / 2 }, sizes()));
		} else if (view.scale > 1) show(moved(view, by, sizes()));
		else if (!hadTwo) {
			drag = { x: now.x - start.x, y: Math.max(0, now.y - start.y) };
			show(view);
		}
	};
	const release = (event: PointerEvent) => {
		if (!fingers.delete(event.pointerId)) return;
		const { x, y } = drag;
		const isOne = event.type !== "pointercancel" && !hadTwo;
		// It goes from where it was dragged to.
		if (isOne && y > farEnough && y > Math.abs(x)) return close();
		drag = { x: 0, y: 0 };
		show(view);
		if (!isOne) return;
		if (Math.abs(x) > farEnough) return go(x < 0 ? 1 : -1);
		const here = fromMiddle(event);
		if (Math.hypot(here.x - start.x, here.y - start.y) > 10) return;
		const isDouble = event.timeStamp - pressed.at < double.within && Math.hypot(here.x - pressed.x, here.y - pressed.y) < double.near;
		pressed = { at: isDouble ? 0 : event.timeStamp, ...here };
		if (isDouble) toggle(here);
	};
	const turn = (event: WheelEvent) => {
		event.preventDefault();
		const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 24 : 1;
		// A trackpad's pinch comes as a wheel with Ctrl, in small steps.
		show(zoomed(view, fromMiddle(event), Math.exp(-event.deltaY * lines * (event.ctrlKey ? 0.01 : 0.002)), sizes()));
	};
	const middle = { x: 0, y: 0 };
	/** A caption longer than its place scrolls there. */
	const isOfCaption = ({ target }: Event) => {
		const caption = target instanceof Element && target.closest("figcaption");
		return caption && caption.scrollHeight > caption.clientHeight;
	};
	/** A space presses the button that it is typed on. */
	const isOfPage = (event: KeyboardEvent) =>
		scrollKeys.includes(event.key) &&
		!isOfCaption(event) &&
		!(event.key === " " && event.target instanceof Element && event.target.closest("button"));
	const stay = (event: WheelEvent) => {
		if (!event.ctrlKey && !isOfCaption(event)) event.preventDefault();
	};
	const type = (event: KeyboardEvent) => {
		if (event.ctrlKey || event.metaKey || event.altKey) return;
		const isNear = view.scale > 1;
		const push = (x: number, y: number) => show(moved(view, { x: x * arrowStep, y: y * arrowStep }, sizes()));
		const does: Record<string, () => void> = {
			ArrowLeft: () => (isNear ? push(1, 0) : go(-1)),
			ArrowRight: () => (isNear ? push(-1, 0) : go(1)),
			ArrowUp: () => push(0, 1),
			ArrowDown: () => push(0, -1),
			"+": () => show(zoomed(view, middle, keyStep, sizes())),
			"=": () => show(zoomed(view, middle, keyStep, sizes())),
			"-": () => show(zoomed(view, middle, 1 / keyStep, sizes())),
			"0": () => show(whole),
		};
		const act = does[event.key];
		if (!act && !isOfPage(event)) return;
		event.preventDefault();
		act?.();
	};
	const refit = () => show(within(view, sizes()));
	const gone = new AbortController();
	const { signal } = gone;
	frame.addEventListener("pointerdown", press, { signal });
	frame.addEventListener("pointermove", move, { signal });
	for (const name of ["pointerup", "pointercancel"] as const) frame.addEventListener(name, release, { signal });
	frame.addEventListener("dragstart", (event) => event.preventDefault(), { signal });
	frame.addEventListener("wheel", turn, { signal, passive: false });
	dialog.addEventListener("wheel", stay, { signal, passive: false });
	// After the last button the keyboard leaves the dialog for the browser's own bar, and is nowhere in the page.
	document.addEventListener("keydown", type, { signal });
	addEventListener("resize", refit, { signal });
	return () => gone.abort();
}
