/** Inline text of a story: links, strong and emphasised words, line breaks. */
import { Fragment, type ReactNode } from "react";
import type { Inline } from "../article/article.ts";
import { bindInline, inOneLine, plainText } from "../article/inline.ts";
import { isOwnPage } from "../article/links.ts";
import { useRetold } from "../reader/retelling.ts";
import { unbind } from "../text/bind.ts";
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

/** To whoever reads the page's text the words before and after it are two: a white space that is not drawn stands between them. */
export const LineBreak = () => (
	<>
		<br />{" "}
	</>
);

function Node({ node }: { node: Exclude<Inline, string> }) {
	switch (node.type) {
		case "br":
			return <LineBreak />;
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
				<SafeLink href={node.href} says={plainText(node.content)}>
					<Nodes content={node.content} />
				</SafeLink>
			);
		default:
			return node satisfies never;
	}
}

type SafeLinkProps = {
	readonly href: string;
	readonly className?: string | undefined;
	/** Its words, where they may be its address. */
	readonly says?: string;
	readonly children: ReactNode;
};

/** An address as one types it: without its scheme, a mail's without its subject; nothing for one of this site. */
function typedAddress(href: string): string {
	const [scheme = ""] = /^\w+:\/*/.exec(href) ?? [];
	const rest = scheme && href.slice(scheme.length);
	return scheme === "mailto:" ? (rest.split("?")[0] ?? "") : rest.replace(/\/$/, "");
}

/** A link whose address has passed the one rule. What is elsewhere learns nothing of where its reader comes from; paper says where it is, as one types it. */
export function SafeLink({ href, className, says = "", children }: SafeLinkProps) {
	const to = typedAddress(href);
	const isSaid = unbind(says).includes(to.replace(/^www\./, ""));
	return (
		<a
			href={href}
			className={className}
			rel={isOwnPage(href) ? undefined : "noopener noreferrer"}
			data-to={isSaid || to === "" ? undefined : to}
		>
			{children}
		</a>
	);
}
