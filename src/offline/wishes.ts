/** What the browser's database holds of the stories a reader wanted saved, or no more: see reader/saved.ts, which writes it. */
import { openDB } from "idb";
import { wishes } from "../reader/saved.ts";

async function withStore<T>(work: (database: Awaited<ReturnType<typeof open>>) => Promise<T>, otherwise: T): Promise<T> {
	try {
		const database = await open();
		return await work(database).finally(() => database.close());
	} catch {
		// This browser keeps nothing.
		return otherwise;
	}
}

const open = () => openDB(wishes, 1, { upgrade: (made) => void made.createObjectStore(wishes) });

/** By id: true is saved, false was removed. */
export const allWishes = (): Promise<ReadonlyMap<string, boolean>> =>
	withStore(async (database) => {
		const { store } = database.transaction(wishes);
		const [ids, values] = await Promise.all([store.getAllKeys(), store.getAll()]);
		return new Map(ids.map((id, index) => [String(id), values[index] === true]));
	}, new Map());

/** All, where none are named. */
export const forgetWishes = (ids?: readonly string[]): Promise<void> =>
	withStore(async (database) => {
		const { store, done } = database.transaction(wishes, "readwrite");
		if (!ids) void store.clear();
		for (const id of ids ?? []) void store.delete(id);
		await done;
	}, undefined);
