/** What women are called in Hindi for what they do. Beside `fold.ts`, which the desk loads, too. */

/** Who is called so, where that is a woman: शिक्षक, शिक्षिका; छात्र, छात्रा. Folded; empty for what is called alike. */
export const feminineOf = (folded: string): readonly string[] =>
	folded === "छात्र" ? ["छात्रा"] : /[क-ह\u093e]क$/u.test(folded) ? [`${folded.slice(0, -1)}िका`] : [];
