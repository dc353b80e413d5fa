/** The sites that tests run on: which edition each is built from, at what time, and where it is served. */
import { resolve } from "node:path";

export const root = resolve(import.meta.dirname, "..");

/** The build's clock for every test site: the sample edition's last morning. */
export const now = "2021-07-10T07:30:00+05:30";

export type Site = { readonly name: string; readonly port: number; readonly edition: string; readonly folder: string };

/** `TEST_PORT` moves the servers, so that two people may test on one machine. */
const firstPort = Number(process.env["TEST_PORT"] ?? 4401);

const site = (name: string, offset: number, edition = `.pathak/test/editions/${name}`): Site => ({
	name,
	port: firstPort + offset,
	edition: resolve(root, edition),
	folder: resolve(root, `.pathak/test/sites/${name}`),
});

export const sites = {
	/** the sample edition */
	sample: site("sample", 0, "public"),
	/** every field hostile or odd, every block, nothing optional, advertising, other hosts */
	strange: site("strange", 1),
	/** one story and nothing else */
	single: site("single", 2),
	/** 24 stories, made like the 3,000, in Devanagari digits, with an advertisement on the front and a picture from elsewhere */
	small: site("small", 4),
	/** 3,000 stories */
	large: site("large", 3),
} as const;

const { sample: _, ...rest } = sites;
export const servedTogether: readonly Site[] = Object.values(rest);

export const address = ({ port }: Site) => `http://localhost:${port}`;
