/** The drawn signs: 24 px grid, one stroke, always beside a word or with a name. */
import styles from "./Icon.module.css";

export function Icon({ path }: { path: string }) {
	return (
		<svg className={styles["icon"]} viewBox="0 0 24 24" aria-hidden="true">
			<path d={path} />
		</svg>
	);
}

export const Arrow = () => <Icon path="M4 12h15M13.5 6.5L19 12l-5.5 5.5" />;
export const Again = () => <Icon path="M19 8a8 8 0 1 0 1 5.5M19.5 3.5V8.5h-5" />;
export const Glass = () => <Icon path="M20.5 20.5l-5.76-5.76a6 6 0 1 1 .01-.01" />;
export const Lines = () => <Icon path="M4 6.5h16M4 12h16M4 17.5h10" />;
export const House = () => <Icon path="M4 11.5L12 4.5l8 7V20h-5.5v-5.5h-5V20H4z" />;
export const Bookmark = () => <Icon path="M6.5 4h11v16.5L12 16l-5.5 4.5z" />;
export const Cross = () => <Icon path="M6 6l12 12M18 6L6 18" />;
export const Sound = () => <Icon path="M4 9.5v5h3.5L12 19V5L7.5 9.5zM15.5 9a4.2 4.2 0 0 1 0 6M18 6.5a8 8 0 0 1 0 11" />;
export const Send = () => <Icon path="M12 14V4M8 7.5L12 3.5l4 4M6 11H5v9.5h14V11h-1" />;
export const Down = () => <Icon path="M5 8.5l7 7 7-7" />;

/** The sign for everything about reading is a letter, not a gear. */
export const Letter = () => (
	<span className={styles["letter"]} aria-hidden="true">
		अ
	</span>
);
