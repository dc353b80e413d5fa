/** The Hindi words of the tabs of the looks, of the sheet and of pictures of a screen, for their proofreader. */

export const words = {
	looks: "देखने का ढंग",
	tabs: { page: "पन्ना", compare: "तुलना", sheet: "सब स्क्रीन", travel: "साझा" },

	onPaper: "काग़ज़ पर छापें",
	drawing: "सब पन्ने तैयार हो रहे हैं…",
	notAllDrawn: "कुछ पन्ने समय पर तैयार नहीं हुए; जो तैयार हैं वे छपेंगे।",

	shotOf: (width: number) => `${width} px का पन्ना PNG बनाएँ`,
	drawingShot: "PNG बन रहा है…",
	shotReady: (width: number, height: number) => `PNG तैयार है, पूरा पन्ना: ${width} × ${height}।`,
	shotWithout: (count: number) =>
		count === 0
			? ""
			: count === 1
				? " एक तस्वीर दूसरी साइट की है, वह PNG में ख़ाली रहेगी।"
				: ` ${count} तस्वीरें दूसरी साइटों की हैं, वे PNG में ख़ाली रहेंगी।`,
	noShot: "यह ब्राउज़र पन्ने का चित्र नहीं बना सका। क्रोम या एज में कोशिश करें, या “काग़ज़ पर छापें” से PDF बनाएँ।",
	saveShot: "PNG उतारें",
	copyShot: "PNG कॉपी करें",
	shotCopied: "PNG कॉपी हो गया।",
	cannotCopyShot: "ब्राउज़र ने PNG कॉपी नहीं करने दिया। “PNG उतारें” से फ़ाइल लें।",
} as const;
