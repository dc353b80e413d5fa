/** Which zone and digits a page is written in. Set once by the frame, read by whatever prints a time or a number. */
import { createContext, useContext } from "react";

export type Locale = { readonly timeZone: string; readonly digits: "latn" | "deva" };

const LocaleContext = createContext<Locale>({ timeZone: "Asia/Kolkata", digits: "latn" });

export const LocaleProvider = LocaleContext.Provider;
export const useLocale = () => useContext(LocaleContext);
