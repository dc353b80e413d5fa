/** What a frame's page says of reading aloud, as this device's own pages do. With JSX, as all that comes late: React's own name here would cost every page a file. */
import { readStored } from "../../reader/cell.ts";
import { setListening } from "../../reader/listening.ts";

export const voiceless = "pathak.voiceless";

/** Where this device is known to have no voice, its pages have no button that reads aloud and say why (`comforts/Listen.tsx`): so has the frame. */
export async function dressListening(): Promise<void> {
	if (readStored(voiceless) !== true) return;
	const { words } = await import("../../comforts/words.ts");
	const value = (
		<>
			{words.noVoice}{" "}
			<button type="button" aria-expanded={false}>
				{words.getVoice}
			</button>
		</>
	);
	setListening({ button: null, fact: { name: words.listening, value } });
}
