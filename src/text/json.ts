/** What JSON holds before the one door has looked at it. */
export type Loose = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is Loose => typeof value === "object" && value !== null && !Array.isArray(value);
