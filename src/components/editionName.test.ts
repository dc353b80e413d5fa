import { expect, test } from "playwright/test";
import { reachesUp } from "./editionName.ts";

test("a name hangs from the line where the line strikes no letter through", () => {
	for (const name of ["परख", "हिंदी की दुनिया", "जन-पक्ष", "क़लम", "दैनिक १९४७"]) expect([name, reachesUp(name)]).toEqual([name, true]);
	for (const name of ["पाठक", "Parakh", "मंथन & कंपनी", "“जनवाणी”", "जनसत्ता 24x7", "ख़बर (दिल्ली)", "अऑ", "क".repeat(46)])
		expect([name, reachesUp(name)]).toEqual([name, false]);
});
