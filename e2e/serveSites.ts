/** Serves the test sites but the sample, which `npm start`'s own server serves: one process for what would be one each. Ready when the last one answers. */
import { once } from "node:events";
import { createServer } from "node:http";
import { serveFolder } from "../src/build/serveFolder.ts";
import { servedTogether } from "./sites.ts";

for (const { folder, port } of servedTogether) await once(createServer(serveFolder(folder)).listen(port), "listening");
