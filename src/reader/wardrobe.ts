/** The style sheet of everything a reader can choose. It comes only to readers who choose; the browser keeps it for the next page's first paint. */
import text from "../styles/settings.css?inline";

export const wardrobe = text;
