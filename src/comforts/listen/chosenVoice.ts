/** Which of the voices speaks: the one its reader chose, while the device has it. */
import { voiceCell } from "./kept.ts";
import type { Voice } from "./voices.ts";

/**
 * Who has chosen none hears the best voice of the device itself, which needs no data and sends what is read to nobody. A voice of the network sends
 * it to its maker: it speaks when it was chosen, and never else.
 */
export function chosenVoice(voices: readonly Voice[]): Voice | null {
	const { uri } = voiceCell.get();
	return voices.find((voice) => voice.uri === uri) ?? voices.find(({ isLocal }) => isLocal) ?? null;
}
