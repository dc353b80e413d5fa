/** Brings the engines onto a CI machine; elsewhere it only looks. Knows nothing of tests. */
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import type { Found } from "./engine.ts";
import { findEngines } from "./engines.ts";
import { findProgram } from "./processes.ts";

const run = promisify(execFile);
const minutes = 60_000;

/**
 * In CI, as root, on a machine with apt: installs what is missing, one engine after the other (one package that a
 * distribution lacks must not keep the other engine away). Never throws; what cannot be had is said in one line.
 */
export async function ensureEngines(): Promise<Found[]> {
	const found = await findEngines();
	const missing = found.filter((engine) => !engine.available);
	if (missing.length === 0 || !process.env.CI) return found;
	const told = (engines: Found[], why: string) => {
		const names = engines.filter((engine) => !engine.available).map((engine) => engine.name);
		if (names.length > 0) console.log(`Could not install ${names.join(", ")}: ${why}`);
		return engines;
	};
	if (process.getuid?.() !== 0 || !findProgram("apt-get")) return told(found, "it takes root and apt-get");

	const apt = (...args: string[]) =>
		run("apt-get", ["-q", "-y", ...args], {
			timeout: 10 * minutes,
			maxBuffer: 64 * 1024 * 1024,
			env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
		});
	const refused: string[] = [];
	const note = (error: Error & { stderr?: string }) => {
		const lines = (error.stderr || error.message).trim().split("\n");
		refused.push(lines.find((line) => line.startsWith("E:")) ?? lines.at(-1) ?? "");
	};
	await apt("update").catch(note);
	for (const engine of missing) await apt("install", "--no-install-recommends", ...engine.packages).catch(note);

	return told(await findEngines(), [...new Set(refused)].join("; ") || "apt-get named no reason");
}
