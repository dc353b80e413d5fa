/** Which story is on screen. */
import { useMatch } from "react-router";

export const useStoryId = (): string | undefined => useMatch("/story/:id")?.params["id"];
