/** The pictures of the story on screen, in the order of the page. */
export const storyFigures = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>("main article figure")];
