/** Whom the local newsroom answers, and how it speaks of its files. */
import type { IncomingMessage, ServerResponse } from "node:http";
import { expect, test } from "playwright/test";
import { writerHeader } from "../article/deskData.ts";
import { deskWriter, fileName } from "./deskWriter.ts";

test("only this machine is answered, though another says everything that the desk's own page says", async () => {
	const token = "f".repeat(64);
	const writer = deskWriter({ edition: "/nowhere", site: "/nowhere", token, rebuild: async () => ({ isBuilt: true, said: "" }) });
	/** What is answered to an address: the header that the desk's page gets, and the status of a request for a story. */
	const answered = async (remoteAddress: string | undefined) => {
		const said: unknown[] = [];
		const response = {
			setHeader: (name: string, value: string) => said.push(name === writerHeader && value),
			writeHead: (status: number) => said.push(status),
			end: () => {},
		} as unknown as ServerResponse;
		const headers = { host: "localhost:4401", origin: "http://localhost:4401", "sec-fetch-site": "same-origin", [writerHeader]: token };
		const socket = { remoteAddress, localPort: 4401 };
		for (const url of ["/desk", "/desk/stories/nahi.json"])
			await writer({ socket, headers, url, method: "GET" } as unknown as IncomingMessage, response);
		return said;
	};
	for (const own of ["127.0.0.1", "127.9.9.9", "::1", "::ffff:127.0.0.1"]) expect(await answered(own), own).toEqual([token, 404]);
	for (const other of ["192.168.1.5", "10.127.0.1", "1.127.0.0.1", "::ffff:10.0.0.1", "fe80::1", "::", "", undefined])
		expect(await answered(other), other).toEqual([403]);
});

test("a file is told as from the folder the newsroom was started in, and whole where it lies elsewhere", () => {
	const name = (path: string) => fileName(path, "/srv/pathak");
	expect(name("/srv/pathak/public/stories/a.json")).toBe("public/stories/a.json");
	expect(name("/srv/akhbar/stories/a.json")).toBe("/srv/akhbar/stories/a.json");
});
