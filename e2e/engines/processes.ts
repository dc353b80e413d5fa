/** What both engines need of the machine: finding programs, asking again until something is so, and letting no child outlive us. */
import { type ChildProcess, type SpawnOptions, spawn } from "node:child_process";
import { accessSync, chmodSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

/** The program's path, or null. */
export function findProgram(name: string): string | null {
	for (const folder of (process.env.PATH ?? "").split(delimiter)) {
		const path = join(folder, name);
		try {
			accessSync(path, constants.X_OK);
			return path;
		} catch {
			// not in this folder
		}
	}
	return null;
}

/** Git keeps the mode of our two scripts that stand in for a browser; an unpacked archive may not. */
export function makeExecutable(path: string) {
	try {
		accessSync(path, constants.X_OK);
	} catch {
		chmodSync(path, 0o755);
	}
}

/** Asks until the answer is truthy and returns it; throws the last error, or `what`, after `timeout` ms. */
export async function until<T>(what: string, timeout: number, ask: () => T | Promise<T>): Promise<NonNullable<T>> {
	const end = Date.now() + timeout;
	for (;;) {
		let failure: unknown;
		try {
			const answer = await ask();
			if (answer) return answer;
		} catch (error) {
			failure = error;
		}
		if (Date.now() > end) throw new Error(`not within ${timeout} ms: ${what}`, { cause: failure });
		await pause(20);
	}
}

/** A child that also ends when this process is killed: `setpriv` (util-linux) has the kernel tell it. */
export function startTied(command: string, args: string[], options: SpawnOptions): ChildProcess {
	const setpriv = findProgram("setpriv");
	const child = setpriv ? spawn(setpriv, ["--pdeathsig", "TERM", command, ...args], options) : spawn(command, args, options);
	const stop = () => child.kill();
	process.once("exit", stop);
	child.once("exit", () => process.off("exit", stop));
	child.once("error", () => process.off("exit", stop));
	return child;
}

export async function stopTied(child: ChildProcess) {
	const ended = () => child.exitCode !== null || child.signalCode !== null;
	if (child.pid === undefined || ended()) return;
	child.kill();
	await until("child ended", 3000, ended).catch(() => child.kill("SIGKILL"));
}
