/** How an edition's name is set at the top of its pages. */
import { words } from "../words.ts";

export const isOwnName = (name: string) => name === words.ownName;

/** Of more UTF-16 units than this (about 30 aksharas) a name in the front's size would take four lines of a phone. */
export const isLongName = (name: string) => name.length > 45;

/** Letters that hang from the line, and what is no higher than it: a capital, a figure, an & or a quotation mark would be struck through. */
const hung = /^(?:\p{Script=Devanagari}|[\s\u200c.,:·–-]|\u200d)*$/u;

/** Whether a name is set in type and hangs from the line: the marks of its letters reach above it. In a long one's small letters they would be lost in it. */
export const reachesUp = (name: string) => !isOwnName(name) && !isLongName(name) && /[क-ह]/.test(name) && hung.test(name);
