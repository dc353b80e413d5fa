/** `npm start` on a port that something else has, or that is none: told at once, in a sentence, and not after the build with a stack. */
import { createServer } from "node:net";
import { noPort, takenPort } from "../editorWords.ts";

/** Why nobody can listen on a port: EADDRINUSE, EACCES; undefined where one can. */
const hindrance = (port: number): Promise<string | undefined> =>
	new Promise((answer) => {
		const server = createServer()
			.once("error", ({ code }: NodeJS.ErrnoException) => answer(code))
			.listen(port, () => server.close(() => answer(undefined)));
	});

/** Ends the process where `PORT` names a port that cannot be had. Without `PORT` the next one that is free is taken. */
export async function refuseTakenPort(env: NodeJS.ProcessEnv): Promise<void> {
	if (!env["PORT"]) return;
	const port = Number(env["PORT"]);
	const isPort = /^\d+$/.test(env["PORT"]) && port > 0 && port <= 65_535;
	const found = isPort ? await hindrance(port) : undefined;
	// Below 1024 many systems let nobody listen but their master.
	if (!isPort || found === "EACCES") {
		console.error(`${noPort(env["PORT"])}\n${env["PORT"]} is no port; write a number from 1024 to 65535: PORT=4174 npm start`);
		process.exit(1);
	}
	if (found !== "EADDRINUSE") return;
	console.error(
		`${takenPort(port)}\nport ${port} is taken by another program; end that one, or choose another: PORT=${port + 1} npm start`,
	);
	process.exit(1);
}
