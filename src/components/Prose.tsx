/** Inline text of a story: links, strong and emphasised words, line breaks. */
import { Fragment } from "react";
import type { Inline } from "../article/article.ts";
import { bindInline, inOneLine } from "../article/inline.ts";
import { isOwnPage } from "../article/links.ts";
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

/** A link whose address has passed the one rule. What is elsewhere learns nothing of where its reader comes from. */
export const SafeLink = ({ href, className, children }: { href: string; className?: string | undefined; children: React.ReactNode }) => (
	<a href={href} className={className} rel={isOwnPage(href) ? undefined : "noopener noreferrer"}>
		{children}
	</a>
);
