/** What women are called in Hindi for what they do. Beside `fold.ts`, which the desk loads, too. */
import { fold } from "./fold.ts";

/** Who is called otherwise where that is a woman. By rule it would be पुस्तक and दीपक, too. */
const named = new Set("शिक्षक लेखक गायक नायक निर्देशक अध्यापक प्राध्यापक संपादक पर्यवेक्षक सेवक नर्तक संचालक संयोजक परिचारक".split(" ").map(fold));

/** Who is called so, where that is a woman: शिक्षक, शिक्षिका; छात्र, छात्रा. Folded; empty for what is called alike. */
export const feminineOf = (folded: string): readonly string[] =>
	folded === "छात्र" ? ["छात्रा"] : named.has(folded) ? [`${folded.slice(0, -1)}िका`] : [];
