/** Asks for the application where the build left its address to whoever knows the moment. For what is inlined in heads of pages. */

/** Asks once for the application that a `<meta>` of this name holds the address of; where there is none, or it does not come, nothing happens. */
export function askForApplication(name: string): void {
	const application = document.querySelector<HTMLMetaElement>(`meta[name=${name}]`);
	application?.remove();
	if (application) import(/* @vite-ignore */ application.content).catch(() => {});
}
