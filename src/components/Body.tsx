/** The body of a story, block by block. */
import { Fragment, type ReactNode } from "react";
import type { Block } from "../article/article.ts";
import { plainText, spaceBefore } from "../article/inline.ts";
import { useRetold } from "../reader/retelling.ts";
import { words } from "../words.ts";
import styles from "./Body.module.css";
import { partId } from "./Contents.tsx";
import { Figure } from "./Figure.tsx";
import { useLocale } from "./locale.ts";
import { Prose, SafeLink } from "./Prose.tsx";
import { Text } from "./Text.tsx";

type BodyProps = {
	readonly blocks: readonly Block[];
	readonly dateline: string;
	/** What stands after the block of that number, counted from 1. */
	readonly after: (block: number) => ReactNode;
	/** Contents lead to its headings. */
	readonly hasContents: boolean;
};

export function Body({ blocks, dateline, after, hasContents }: BodyProps) {
	const opensWithText = blocks[0]?.type === "paragraph";
	const opening = dateline && (
		<span className="dateline">
			<Text>{dateline}</Text>
		</span>
	);
	return (
		<div className="prose">
			{opening && !opensWithText && <p>{opening}</p>}
			{blocks.map((block, index) => (
				<Fragment key={index}>
					<BodyBlock
						block={block}
						blocks={blocks}
						opening={index === 0 && opensWithText && opening}
						id={hasContents ? partId(index) : undefined}
					/>
					{after(index + 1)}
				</Fragment>
			))}
		</div>
	);
}

function Told({ of, children }: { of: Block; children: string }) {
	return useRetold(of) ?? <Text>{children}</Text>;
}

type BodyBlockProps = {
	readonly block: Block;
	readonly blocks: readonly Block[];
	/** What stands in a paragraph before its words. */
	readonly opening: ReactNode;
	readonly id: string | undefined;
};

function BodyBlock({ block, blocks, opening, id }: BodyBlockProps): ReactNode {
	const { digits } = useLocale();
	switch (block.type) {
		case "paragraph":
			return (
				<p>
					{opening}
					{opening && spaceBefore(block.content)}
					<Prose content={block.content} />
				</p>
			);
		case "heading":
			return (
				<h2 className="sub" id={id} tabIndex={id ? -1 : undefined}>
					<Told of={block}>{block.text}</Told>
				</h2>
			);
		case "quote":
			return <Quote block={block} />;
		case "list": {
			const items = block.items.map((item, index) => (
				<li key={index}>
					<Prose content={item} />
				</li>
			));
			if (!block.ordered) return <ul>{items}</ul>;
			return (
				<ol data-digits={digits} data-long={items.length > 99 || undefined}>
					{items}
				</ol>
			);
		}
		case "image":
			return <Figure picture={block} place="within" />;
		case "table":
			return <Table block={block} blocks={blocks} />;
		case "divider":
			return <hr />;
		case "embed":
			return (
				<SafeLink className={styles["embed"]} href={block.href}>
					<Text>{block.title}</Text>
					<small lang="hi">{words.opensAt(hostOf(block.href) ?? block.provider)}</small>
				</SafeLink>
			);
		default:
			return block satisfies never;
	}
}

const hostOf = (href: string) => (href.startsWith("/") ? null : new URL(href).hostname.replace(/^www\./, ""));

/** A quotation longer than this, in UTF-16 code units (about 170 aksharas), is set as text. */
const longQuote = 400;

function Quote({ block }: { block: Extract<Block, { type: "quote" }> }) {
	const text = plainText(block.content);
	const isLong = text.length > longQuote;
	return (
		<blockquote className={isLong ? `${styles["pull"]} ${styles["long"]}` : styles["pull"]} lang={block.inLanguage}>
			<p className={/^[“‘]/.test(text) ? styles["quoted"] : undefined}>
				<Prose content={block.content} />
			</p>
			{block.attribution && (
				<cite lang={block.inLanguage && "hi"}>
					<Text>{block.attribution}</Text>
				</cite>
			)}
		</blockquote>
	);
}

/** A column is set as numbers when every cell of it that says something begins and ends like one. */
const isNumber = (cell: string) => /^[+−–-]?\s?[₹$]?\s?[\d०-९][\d०-९,.:/–-]*\s?[%°]?$/.test(cell.trim());
const isQuiet = (cell: string) => /^[–—-]?$/.test(cell.trim());

function Table({ block, blocks }: { block: Extract<Block, { type: "table" }>; blocks: readonly Block[] }) {
	// Tables that are called alike are told apart by their number.
	const before = blocks.slice(0, blocks.indexOf(block));
	const alike = before.filter((each) => each.type === "table" && each.caption === block.caption).length;
	const numeric = block.rows[0]?.map(
		(_, column) =>
			block.rows.every((row) => isNumber(row[column] ?? "") || isQuiet(row[column] ?? "")) &&
			block.rows.some((row) => isNumber(row[column] ?? "")),
	);
	const columns = Math.max(block.header.length, block.rows[0]?.length ?? 0);
	const mark = (column: number) => numeric?.[column] || undefined;
	return (
		// biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (WCAG 2.1.1)
		<section className={styles["table"]} tabIndex={0} aria-label={`${block.caption ?? words.table}${alike ? ` ${alike + 1}` : ""}`}>
			<table data-columns={columns > 12 ? "most" : columns > 6 ? "many" : undefined}>
				{block.caption && (
					<caption>
						<Text>{block.caption}</Text>
					</caption>
				)}
				{block.header.length > 0 && (
					<thead>
						<tr>
							{block.header.map((cell, column) =>
								// A blank corner heads nothing.
								cell.trim() ? (
									<th key={column} scope="col" data-number={mark(column)}>
										<bdi>
											<Text>{cell}</Text>
										</bdi>
									</th>
								) : (
									<td key={column} />
								),
							)}
						</tr>
					</thead>
				)}
				<tbody>
					{block.rows.map((row, index) => (
						<tr key={index}>
							{row.map((cell, column) => (
								<td key={column} data-number={mark(column)}>
									<bdi>
										<Text>{cell}</Text>
									</bdi>
								</td>
							))}
						</tr>
					))}
				</tbody>
			</table>
		</section>
	);
}
