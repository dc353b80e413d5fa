/** How a link or button looks when it is the thing to do: filled for the first choice, outlined for the others. */
import styles from "./Button.module.css";

export const buttonClass = (isFirst = false) => (isFirst ? `${styles["button"]} ${styles["first"]}` : styles["button"]);
