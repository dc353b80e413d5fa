/**
 * Mends and trims Eczar's tables where no tool does: languages in `GSUB`, weight deltas in `gvar`. Works on the bytes of an
 * SFNT alone; knows no file, no subset and no CSS.
 */

/**
 * Gives Marathi and Nepali the features of Hindi. Eczar 2.000 lists only six for them, and a shaper that finds a language
 * system uses nothing else: under `lang="mr"` reph and क्ष then fall apart (धर्म shows a halant) in every engine.
 * Each language system becomes its own features plus those of the default one whose tags it lacks. The new GSUB goes to
 * the end of the file; the bytes of the old one stay unused and HarfBuzz drops them.
 * Source: OpenType 1.9.1, "Language system table"; the same fault in other fonts: github.com/google/fonts/issues/3376.
 */
export function completeLanguages(sfnt: Buffer): Buffer {
	const { entry, offset, length } = sfntTable(sfnt, "GSUB");
	const gsub = Buffer.from(sfnt.subarray(offset, offset + length));
	const u16 = (at: number) => gsub.readUInt16BE(at);
	const [scripts, features] = [u16(4), u16(6)];
	const tag = (feature: number) => gsub.toString("latin1", features + 2 + 6 * feature, features + 6 + 6 * feature);
	const featuresAt = (at: number) => Array.from({ length: u16(at + 4) }, (_, index) => u16(at + 6 + 2 * index));

	const parts: Buffer[] = [gsub];
	let end = gsub.length;
	for (let index = 0; index < u16(scripts); index++) {
		const script = scripts + u16(scripts + 2 + 6 * index + 4);
		const common = u16(script) === 0 ? [] : featuresAt(script + u16(script));
		for (let language = 0; language < u16(script + 2); language++) {
			const pointer = script + 4 + 6 * language + 4;
			const old = script + u16(pointer);
			const own = featuresAt(old);
			const ownTags = new Set(own.map(tag));
			const all = [...own, ...common.filter((feature) => !ownTags.has(tag(feature)))].sort((a, b) => a - b);
			const system = Buffer.alloc(6 + 2 * all.length);
			[0, u16(old + 2), all.length, ...all].forEach((value, at) => {
				system.writeUInt16BE(value, 2 * at);
			});
			gsub.writeUInt16BE(end - script, pointer);
			parts.push(system);
			end += system.length;
		}
	}

	const start = Math.ceil(sfnt.length / 4) * 4;
	const complete = Buffer.concat([sfnt, Buffer.alloc(start - sfnt.length), ...parts, Buffer.alloc(-end & 3)]);
	complete.writeUInt32BE(start, entry + 8);
	complete.writeUInt32BE(end, entry + 12);
	return complete;
}

/**
 * Rounds the deltas of every simple outline in `gvar` to a multiple of `step`, in place; the four phantom points, which
 * carry the advance, and composites stay exact. Run lengths and widths do not change, so no offset does.
 * Source: OpenType 1.9.1, "gvar" and "Font variations common table formats". The WOFF2 encoder renews checksums.
 */
export function roundWeightDeltas(sfnt: Buffer, step: number): void {
	const u16 = (at: number) => sfnt.readUInt16BE(at);
	const table = (tag: string) => sfntTable(sfnt, tag).offset;
	const [gvar, glyf, loca] = [table("gvar"), table("glyf"), table("loca")];
	const isLongLoca = u16(table("head") + 50) === 1;
	const isLongGvar = (u16(gvar + 14) & 1) === 1;
	const offset = (at: number, index: number, isLong: boolean) => (isLong ? sfnt.readUInt32BE(at + 4 * index) : 2 * u16(at + 2 * index));

	/** Where the packed point numbers at `at` end: the cut font has a delta for every point of a glyph, and says so with a 0. Throws where points are listed. */
	const afterPoints = (at: number): number => {
		if (sfnt.readUInt8(at) !== 0) throw new Error("Eczar's gvar lists single points");
		return at + 1;
	};

	const axisCount = u16(gvar + 4);
	const data = gvar + sfnt.readUInt32BE(gvar + 16);
	for (let glyph = 0; glyph < u16(gvar + 12); glyph++) {
		const start = offset(gvar + 20, glyph, isLongGvar);
		if (start === offset(gvar + 20, glyph + 1, isLongGvar)) continue;
		const outline = glyf + offset(loca, glyph, isLongLoca);
		const isEmpty = offset(loca, glyph, isLongLoca) === offset(loca, glyph + 1, isLongLoca);
		const contours = isEmpty ? 0 : sfnt.readInt16BE(outline);
		if (contours < 1) continue;
		const outlinePoints = u16(outline + 8 + 2 * contours) + 1;

		let header = data + start + 4;
		const tupleCount = u16(data + start);
		let at = data + start + u16(data + start + 2);
		if (tupleCount & 0x8000) at = afterPoints(at);
		for (let tuple = tupleCount & 0xfff; tuple > 0; tuple--) {
			const flags = u16(header + 2);
			const count = outlinePoints + 4;
			let delta = flags & 0x2000 ? afterPoints(at) : at;
			for (let index = 0; index < 2 * count; ) {
				const control = sfnt.readUInt8(delta++);
				const width = control & 0x80 ? 0 : control & 0x40 ? 2 : 1;
				for (let run = (control & 0x3f) + 1; run > 0; run--, index++, delta += width) {
					if (width === 0 || index % count >= outlinePoints) continue;
					const rounded = Math.round(sfnt.readIntBE(delta, width) / step) * step;
					const limit = width === 2 ? 0x7fff : 0x7f;
					const fitting = rounded > limit ? rounded - step : rounded < -limit ? rounded + step : rounded;
					sfnt.writeIntBE(fitting, delta, width);
				}
			}
			at += u16(header);
			header += 4 + (flags & 0x8000 ? 2 * axisCount : 0) + (flags & 0x4000 ? 4 * axisCount : 0);
		}
	}
}

function sfntTable(sfnt: Buffer, tag: string): { entry: number; offset: number; length: number } {
	for (let entry = 12; entry < 12 + 16 * sfnt.readUInt16BE(4); entry += 16) {
		if (sfnt.toString("latin1", entry, entry + 4) !== tag) continue;
		return { entry, offset: sfnt.readUInt32BE(entry + 8), length: sfnt.readUInt32BE(entry + 12) };
	}
	throw new Error(`Eczar has no ${tag} table`);
}
