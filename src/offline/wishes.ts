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

export const allWishes = (): Promise<Marks> =>
	withStore(async (database) => {
		const { store } = database.transaction(wishes);
		const [ids, values] = await Promise.all([store.getAllKeys(), store.getAll()]);
		return Object.fromEntries(ids.map((id, index) => [String(id), markOf(values[index])]));
	}, {});

/** All, where none are named. */
export const forgetWishes = (ids?: readonly string[]): Promise<void> =>
	withStore(async (database) => {
		const { store, done } = database.transaction(wishes, "readwrite");
		if (!ids) void store.clear();
		for (const id of ids ?? []) void store.delete(id);
		await done;
	}, undefined);
