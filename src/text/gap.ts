/** Between two words that a pattern looks for: at most four spaces, since endless gaps side by side would read a line of spaces squared. A part of a regular expression. */
export const gap = "\\s{0,4}";
