/** `npm start` on a port that something else has: told at once, in a sentence, and not after the build with a stack. */
import { createServer } from "node:net";
import { takenPort } from "../editorWords.ts";

const isTaken = (port: number): Promise<boolean> =>
	new Promise((answer) => {
		const server = createServer()
			.once("error", ({ code }: NodeJS.ErrnoException) => answer(code === "EADDRINUSE"))
			.listen(port, () => server.close(() => answer(false)));
	});

/** Ends the process where `PORT` names a port that cannot be had. Without `PORT` the next one that is free is taken. */
export async function refuseTakenPort(env: NodeJS.ProcessEnv): Promise<void> {
	const port = Number(env["PORT"]);
	if (!env["PORT"] || !(await isTaken(port))) return;
	console.error(
		`${takenPort(port)}\nport ${port} is taken by another program; end that one, or choose another: PORT=${port + 1} npm start`,
	);
	process.exit(1);
}
