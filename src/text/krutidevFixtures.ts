/** Writes Hindi in the codes of Kruti Dev, for tests: as a converter does (one glyph where there is one) or as a typist does (in pieces). */

const letters = `अ v आ vk इ b ई bZ उ m ऊ Å ऋ _ ए , ऐ ,s ओ vks औ vkS
क d ख [k ग x घ ?k ङ ³ च p छ N ज t झ > ञ ¥ ट V ठ B ड M ढ < ण .k त r थ Fk द n ध /k न u प i फ Q ब c भ Hk म e य ; र j ल y ळ G व o श 'k ष "k स l ह g
क् D ख् [ ग् X घ् ? च् P ज् T झ् ÷ ण् . त् R थ् F ध् / न् U प् I फ् ¶ ब् C भ् H म् E य् ¸ ल् Y व् O श् ' ष् " स् L
ा k ी h ु q ू w ृ \` े s ै S ो ks ौ kS ॅ W ं a ँ ¡ ः % ् ~ ़ + ्र z
। A , ] . - - & ? \\ / @ ; ( ( ¼ ) ½ ‘ ^ ’ * “ Þ ” ß ऽ · : % ॰ ñ`;

const singleGlyphs = `त्त Ùk त्त् Ù दृ – कृ — न्न é ह्न à ह्य á हृ â ह्म ã ह्र ºz ह् º द्द í क्ष {k क्ष् { त्र = त्र् « ज्ञ K द्य | द्व } द्ध ) श्र J ट्र Vª ड्र Mª ढ्र <ª छ्र Nª
छ्य Nî ट्य Vî ठ्य Bî ड्य Mî ढ्य <î क्र Ø फ्र Ý द्र æ प्र ç रु # रू : क्क ô ट्ट ê ट्ठ ë ड्ड ì ड्ढ ï ऑ v‚ ॉ ‚ ॐ ¬ क्त ä`;

const pieces = `क्ष {k क्ष् { त्र = ज्ञ K द्य | श्र J ट्र Vª ड्र Mª ह् º रु # रू : ऑ vkW ॉ kW ॐ Å¡ त्त Rr क्त Dr ट्य V~; द्व }`;

function table(...lists: string[]): Map<string, string> {
	const parts = lists.join(" ").split(/\s+/);
	const pairs = parts.flatMap((part, i): [string, string][] => (i % 2 === 0 ? [[part, parts[i + 1] ?? ""]] : []));
	return new Map(pairs);
}

const layouts = { converter: table(letters, singleGlyphs), typist: table(letters, pieces) };
const CONSONANT = "[क-ह]़?";
const CLUSTER = `(?:${CONSONANT}्)*${CONSONANT}`;

const REPH = new RegExp(`र्(${CLUSTER}[\u093e-\u094c]?[ंँः]?)`, "g");
const I_MATRA = new RegExp(`(${CLUSTER})ि`, "g");

/** Unicode Hindi as codes. Spaces, 0-9 and Latin stay. Reph is written after the syllable's matras, the i-matra before its consonants. */
export function toKrutidev(text: string, layout: keyof typeof layouts): string {
	const codes = layouts[layout];
	const drawn = text
		.normalize("NFC")
		.replace(/[\u200c\u200d]/g, "")
		.replace(REPH, "$1Z")
		.replace(I_MATRA, "f$1");
	let written = "";
	for (let i = 0; i < drawn.length; ) {
		const length = [4, 3, 2, 1].find((size) => codes.has(drawn.slice(i, i + size))) ?? 1;
		const part = drawn.slice(i, i + length);
		written += /^[Zf]$/.test(part) ? part : (codes.get(part) ?? part);
		i += length;
	}
	return written;
}
