/** The names that classes of style modules have in pages. */
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

/**
 * Gives each class and each motion of the modules under a folder its number, as a letter and digits: short, and no word, by which filters of
 * advertisements go. A hash is what a page cannot be packed by. Every build of the same files gives the same names.
 */
export function numberedClasses(folder: string): (name: string, file: string) => string {
	const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".module.css"));
	const numbers = new Map<string, number>();
	const numberOf = (file: string, name: string): number => {
		const own = `${file} ${name}`;
		const number = numbers.get(own) ?? numbers.size;
		numbers.set(own, number);
		return number;
	};
	for (const file of files.sort())
		for (const [, name = ""] of readFileSync(join(folder, file), "utf8").matchAll(/(?:\.|@keyframes )([a-z][\w-]*)/gi))
			numberOf(file, name);
	// One that came while the development server runs is the last.
	return (name, file) => {
		const number = numberOf(relative(folder, file), name);
		return `${String.fromCharCode(97 + (number % 26))}${Math.floor(number / 26)}`;
	};
}
