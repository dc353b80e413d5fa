/** The drawn signs of listening. */
import { Icon } from "../../components/Icon.tsx";

export const Previous = () => <Icon path="M18 6.5L10 12l8 5.5zM6 6.5v11" />;
export const Next = () => <Icon path="M6 6.5L14 12l-8 5.5zM18 6.5v11" />;
export const NextStory = () => <Icon path="M4 6.5l7 5.5-7 5.5zM11 6.5l7 5.5-7 5.5zM20.5 6.5v11" />;
export const ToCome = () => <Icon path="M4 6.5h16M4 12h9M4 17.5h9M17.5 14v7M14 17.5h7" />;
export const IsToCome = () => <Icon path="M4 6.5h16M4 12h9M4 17.5h6M13.5 17l3 3 5-5.5" />;
export const Pause = () => <Icon path="M8.5 5.5v13M15.5 5.5v13" />;
export const Play = () => <Icon path="M8 5.5l10.5 6.5L8 18.5z" />;
export const Voices = () => <Icon path="M4 10.5v3M8 7.5v9M12 4.5v15M16 8v8M20 10.5v3" />;
export const Less = () => <Icon path="M5 12h14" />;
export const More = () => <Icon path="M12 5v14M5 12h14" />;
