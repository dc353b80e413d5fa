/** Inline text of a story: links, strong and emphasised words, line breaks. */
import { Fragment } from "react";
import { Link } from "react-router";
import type { Inline } from "../article/article.ts";
import { bindInline, inOneLine } from "../article/inline.ts";
import { useRetold } from "../reader/retelling.ts";
import { Text } from "./Text.tsx";

export function Prose({ content }: { content: readonly Inline[] }) {
	return useRetold(content) ?? <Nodes content={bindInline(inOneLine(content))} />;
}

function Nodes({ content }: { content: readonly Inline[] }) {
	return content.map((node, index) => {
		if (typeof node === "string")
			return (
				<Text key={index} isBound>
					{node}
				</Text>
			);
		return (
			<Fragment key={index}>
				<Node node={node} />
			</Fragment>
		);
	});
}

function Node({ node }: { node: Exclude<Inline, string> }) {
	switch (node.type) {
		case "br":
			return <br />;
		case "strong":
			return (
				<strong>
					<Nodes content={node.content} />
				</strong>
			);
		case "em":
			return (
				<em>
					<Nodes content={node.content} />
				</em>
			);
		case "link":
			return (
				<SafeLink href={node.href}>
					<Nodes content={node.content} />
				</SafeLink>
			);
		default:
			return node satisfies never;
	}
}

/** A link whose address has passed the one rule: our own pages open without a page load. */
export function SafeLink({ href, className, children }: { href: string; className?: string | undefined; children: React.ReactNode }) {
	if (href.startsWith("/story/") || href.startsWith("/section/") || href === "/")
		return (
			<Link to={href} className={className}>
				{children}
			</Link>
		);
	return (
		<a href={href} className={className} rel="noopener noreferrer">
			{children}
		</a>
	);
}
