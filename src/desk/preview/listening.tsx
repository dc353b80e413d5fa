/** What a frame's page says of reading aloud, as this device's own pages do. With JSX, as all that comes late: React's own name here would cost every page a file. */
import { voicelessCell } from "../../comforts/listen/kept.ts";
import { setListening } from "../../reader/listening.ts";

/** Where this device is known to have no voice, its pages have no button that reads aloud and say why (`comforts/Listen.tsx`): so has the frame, from then on. */
export function dressListening(): void {
	const dress = async () => {
		if (!voicelessCell.get()) return setListening({});
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
	};
	voicelessCell.subscribe(() => void dress());
	void dress();
}
