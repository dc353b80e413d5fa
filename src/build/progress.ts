/** Says on the terminal how a long build gets on: done, rate, time left. Short ones stay quiet. */

/** How long a stage runs before it says anything, and how often it does then, in ms. */
const quiet = 2000;
const interval = 1000;

export function progress(name: string, total: number): { step: () => void; end: () => void } {
	const start = performance.now();
	let done = 0;
	let said = start + quiet - interval;
	return {
		step() {
			done += 1;
			const now = performance.now();
			if (now - said < interval) return;
			said = now;
			const rate = (done / (now - start)) * 1000;
			const left = Math.ceil((total - done) / rate);
			console.log(`  ${name}: ${done} of ${total}, ${rate.toFixed(0)} a second, ${left} s left`);
		},
		end() {
			const seconds = (performance.now() - start) / 1000;
			if (seconds * 1000 > quiet) console.log(`  ${name}: ${done} in ${seconds.toFixed(1)} s`);
		},
	};
}
