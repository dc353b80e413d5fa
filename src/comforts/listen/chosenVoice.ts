/** Which of the voices speaks: the one its reader chose, while the device has it. */
import { voiceCell } from "./kept.ts";
import type { Voice } from "./voices.ts";

/**
 * Who has chosen none hears the best voice of the device itself, which needs no data and sends what is read to nobody, unless it speaks like a
 * machine and the network has another.
 */
export function chosenVoice(voices: readonly Voice[]): Voice | null {
	const { uri } = voiceCell.get();
	const own = voices.find(({ isLocal, quality }) => isLocal && quality > 0);
	return voices.find((voice) => voice.uri === uri) ?? own ?? voices[0] ?? null;
}
