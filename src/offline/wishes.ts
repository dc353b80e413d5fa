/** What the browser's database holds of the stories a reader wanted saved, or no more: see reader/saved.ts, which writes it. */
import { type IDBPDatabase, wrap } from "idb";
import { type Marks, markOf, openWishes, wishes } from "../reader/saved.ts";

async function withStore<T>(work: (database: IDBPDatabase) => Promise<T>, otherwise: T): Promise<T> {
	try {
		const database = (await wrap(openWishes())) as IDBPDatabase;
		return await work(database).finally(() => database.close());
	} catch {
		// This browser keeps nothing.
		return otherwise;
	}
}

/** How long the database may take, in ms: that of some browsers answers nothing more until they are started anew, and is waited for once. */
const patience = 10_000;
let isSilent = false;
async function unlessSilent<T>(ask: () => Promise<T>): Promise<T | null> {
	if (isSilent) return null;
	const giveUp = new Promise<null>((done) => setTimeout(done, patience, null));
	const answer = await Promise.race([ask(), giveUp]);
	isSilent = answer === null;
	return answer;
}

/** Null where the database does not answer. */
export const allWishes = (): Promise<Marks | null> =>
	unlessSilent(() =>
		withStore<Marks>(async (database) => {
			const { store } = database.transaction(wishes);
			const [ids, values] = await Promise.all([store.getAllKeys(), store.getAll()]);
			return Object.fromEntries(ids.map((id, index) => [String(id), markOf(values[index])]));
		}, {}),
	);

/** All, where none are named. Tells whether the database answers. */
export const forgetWishes = async (ids?: readonly string[]): Promise<boolean> =>
	(await unlessSilent(() =>
		withStore<unknown>(async (database) => {
			const { store, done } = database.transaction(wishes, "readwrite");
			if (!ids) void store.clear();
			for (const id of ids ?? []) void store.delete(id);
			await done;
		}, undefined),
	)) !== null;
