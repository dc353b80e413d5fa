/** The pages of a long list: numbers hanging from a hairline, and one button to older stories. */
import { listWords } from "../listWords.ts";
import { inDigits } from "../text/numerals.ts";
import { buttonClass } from "./Button.tsx";
import { Arrow } from "./Icon.tsx";
import { useLocale } from "./locale.ts";
import styles from "./PageNumbers.module.css";

/** The first and last pages, the one shown and its neighbours; null where some are left out. */
export function shownPages(page: number, pages: number): (number | null)[] {
	const near = [1, page - 1, page, page + 1, pages].filter((each) => each >= 1 && each <= pages);
	const shown = [...new Set(near)].sort((a, b) => a - b);
	return shown.flatMap((each, index) => {
		const before = shown[index - 1] ?? 0;
		if (each - before === 2) return [each - 1, each];
		return each - before > 2 ? [null, each] : [each];
	});
}

type PageNumbersProps = { readonly page: number; readonly pages: number; readonly pathOf: (page: number) => string };

export function PageNumbers({ page, pages, pathOf }: PageNumbersProps) {
	const { digits } = useLocale();
	if (pages < 2) return null;
	return (
		<nav className={styles["pages"]} aria-label={listWords.pages}>
			<ol>
				{shownPages(page, pages).map((each, index) => {
					if (each === null)
						return (
							<li key={`gap-${index < 3 ? "before" : "after"}`}>
								<span>…</span>
							</li>
						);
					const text = inDigits(String(each), digits);
					return (
						<li key={each}>
							<a href={pathOf(each)} aria-label={listWords.page(text)} aria-current={each === page ? "page" : undefined}>
								{text}
							</a>
						</li>
					);
				})}
			</ol>
			{page < pages && (
				<div className={styles["older"]}>
					<a className={buttonClass()} href={pathOf(page + 1)} rel="next">
						{listWords.older} <Arrow />
					</a>
				</div>
			)}
		</nav>
	);
}
