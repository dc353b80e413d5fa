/** What the desk says of a link that it could not copy; it comes with that part of it. */
export const takeOutWords = {
	byHand: "ब्राउज़र ने कॉपी नहीं करने दिया। कड़ी यहाँ चुनी हुई है, यहीं से कॉपी कर लें।",
};
