/** What a reader keeps outlives the page that is reloaded and the browser that is killed while it comes. `npm run bench kill` does so five hundred times. */
import { survive } from "./bench/kill.ts";
import { expect, test } from "./reader.ts";
import { address, sites } from "./sites.ts";

test("nothing that was saved or taken along is lost in twelve reloads and kills", async () => {
	const { reloads, kills, saved, lost } = await survive(address(sites.sample), 12);
	expect([reloads, kills]).toEqual([8, 4]);
	expect(saved).toBeGreaterThan(6);
	expect(lost).toEqual([]);
});
