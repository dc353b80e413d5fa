import fc from "fast-check";
import { expect, test } from "playwright/test";
import { fitted, moved, nearest, whole, zoomed } from "./zoom.ts";

const frame = { width: 400, height: 600 };
const sizes = { frame, picture: fitted({ width: 1200, height: 800 }, frame) };

test("a picture fits its frame whole", () => {
	expect(fitted({ width: 1200, height: 800 }, { width: 600, height: 600 })).toEqual({ width: 600, height: 400 });
	expect(fitted({ width: 300, height: 900 }, { width: 600, height: 600 })).toEqual({ width: 200, height: 600 });
});

test("a picture seen whole does not move, and one seen near moves no farther than its edge", () => {
	expect(moved(whole, { x: 50, y: -50 }, sizes)).toEqual(whole);
	const near = zoomed(whole, { x: 0, y: 0 }, 3, sizes);
	const edge = moved(near, { x: 10_000, y: 10_000 }, sizes);
	expect([edge.scale, edge.x, Math.round(edge.y)]).toEqual([3, 400, 100]);
});

test("whatever is done, it stays between whole and nearest, and what lies under the pointer stays there until an edge comes", () => {
	const point = fc.record({ x: fc.integer({ min: -200, max: 200 }), y: fc.integer({ min: -300, max: 300 }) });
	fc.assert(
		fc.property(fc.array(fc.tuple(point, fc.double({ min: 0.1, max: 10, noNaN: true })), { maxLength: 8 }), (steps) => {
			let view = whole;
			for (const [at, by] of steps) {
				view = zoomed(view, at, by, sizes);
				expect(view.scale).toBeGreaterThanOrEqual(1);
				expect(view.scale).toBeLessThanOrEqual(nearest);
				expect(Math.abs(view.x)).toBeLessThanOrEqual((sizes.picture.width * view.scale - frame.width) / 2 + 1e-6);
			}
		}),
	);
	const at = { x: 100, y: 0 };
	const near = zoomed(zoomed(whole, { x: 0, y: 0 }, 2, sizes), at, 2, sizes);
	// 100 px from the middle at scale 2 is 50 px of the picture: at scale 4 it is 200 px from the picture's own middle.
	expect(near.x + 50 * near.scale).toBeCloseTo(100);
});
