/** Builds objects whose optional fields are absent rather than undefined. */

type Present<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
	[K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** The object without the keys whose value is undefined, as `exactOptionalPropertyTypes` wants it. */
export function present<T extends object>(fields: T): Present<T> {
	const kept: Partial<T> = {};
	for (const key of Object.keys(fields) as (keyof T)[]) if (fields[key] !== undefined) kept[key] = fields[key];
	return kept as unknown as Present<T>;
}
