/** `npm run bench`: how fast a reader gets to read. `npm run bench comforts`: how fast settings show, and kept stories without network. `npm run bench kill`: what outlives kills and reloads. `npm run bench scale`: what a large edition costs. `npm run bench find`: how stories are found. `npm run bench proof`: the copy checks. `npm run bench desk`: scrolling and typing at the desk. Prints; asserts nothing. */
import { parseArgs } from "node:util";
import { benchComforts } from "./bench/comforts.ts";
import { benchDesk } from "./bench/desk.ts";
import { benchFind } from "./bench/find.ts";
import { benchKill } from "./bench/kill.ts";
import { benchProof } from "./bench/proof.ts";
import { benchReading } from "./bench/reading.ts";
import { benchScale } from "./bench/scale.ts";

const { values, positionals } = parseArgs({ allowPositionals: true, options: { runs: { type: "string", default: "7" } } });

if (positionals[0] === "scale") await benchScale(positionals.length > 1 ? positionals.slice(1).map(Number) : [1_000, 10_000]);
else if (positionals[0] === "comforts") await benchComforts(Number(values.runs));
else if (positionals[0] === "kill") await benchKill(Number(positionals[1] ?? 500));
else if (positionals[0] === "find") await benchFind();
else if (positionals[0] === "proof") await benchProof();
else if (positionals[0] === "desk") await benchDesk();
else await benchReading(Number(values.runs));
