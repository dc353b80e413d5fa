/** Hindi words for files in which no story stands; they come with what reads files. */

export const words = {
	goneFile: (name: string) => `${name} पढ़ी नहीं जा सकी: यह फ़ोल्डर है या अब यहाँ नहीं। फ़ाइलें ही छोड़ें।`,
	unreadFile: (name: string) =>
		`${name} पढ़ी नहीं जा सकी: यह न पाठ की फ़ाइल है, न .docx। पुराने Word (.doc) या PDF की हो, तो उसे खोलकर पाठ कॉपी करें और यहाँ चिपकाएँ।`,
	emptyFile: (name: string) => `${name} में कोई पाठ नहीं है।`,
	noStoryFile: (name: string) => `${name} में कोई ख़बर नहीं है: यह JSON तो है, पर उसमें न पाठ है, न ख़बर का कोई हिस्सा।`,
	brokenFile: (name: string) => `${name} के JSON में भूल है। यह मसौदों में रख दी गई है, वहाँ से खोलकर ठीक करें।`,
};
