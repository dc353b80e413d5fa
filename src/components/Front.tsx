/** The front: the lead, what stands beside and under it, the wire, and a band for every section with more. */
import type { Card, Edition } from "../article/article.ts";
import { sectionPath, storyPath } from "../article/links.ts";
import type { FrontPage } from "../article/lists.ts";
import { listWords } from "../listWords.ts";
import { bind } from "../text/bind.ts";
import { AdSlot } from "./AdSlot.tsx";
import { Breaking } from "./Breaking.tsx";
import { CardFoot } from "./CardFoot.tsx";
import styles from "./Front.module.css";
import { Hang, moreClass } from "./Hang.tsx";
import { Item } from "./Item.tsx";
import { Meta } from "./Meta.tsx";
import { sectionName } from "./Onward.tsx";
import { PictureView } from "./PictureView.tsx";
import { Text } from "./Text.tsx";
import { Wire } from "./Wire.tsx";

export function Front({ front, edition }: { front: FrontPage; edition: Edition }) {
	const { lead, pair, side, wire, bands, breaking, fresh, updated } = front;
	if (!lead) return null;
	const label = (card: Card) => sectionName(edition, card.articleSection);
	const columns = [
		wire.length === 0 && side.length === 0 ? "alone" : wire.length === 0 ? "noWire" : side.length === 0 ? "noSide" : undefined,
	];
	const first = [lead, ...pair, ...side].find(({ image }) => image);
	return (
		<>
			<div className={[styles["front"], ...columns.map((name) => name && styles[name])].filter(Boolean).join(" ")}>
				<div className={styles["middle"]}>
					<Lead key={lead.id} card={lead} label={label(lead)} isBreaking={lead.id === breaking} isFresh={fresh.includes(lead.id)} />
					{pair.length > 0 && (
						<div className={styles["pair"]}>
							{pair.map((card) => (
								<Item
									key={card.id}
									card={card}
									label={label(card)}
									look={card.image ? "stacked-pair" : "plain"}
									isFresh={fresh.includes(card.id)}
									isFirst={card === first}
								/>
							))}
						</div>
					)}
				</div>
				{side.length > 0 && (
					<div className={styles["side"]}>
						{side.map((card) => (
							<Item
								key={card.id}
								card={card}
								label={label(card)}
								look="stacked"
								isFresh={fresh.includes(card.id)}
								isFirst={card === first}
							/>
						))}
					</div>
				)}
				{wire.length > 0 && (
					<div className={styles["wire"]}>
						<Wire cards={wire} fresh={fresh} updated={updated} />
					</div>
				)}
			</div>
			{edition.ads
				.filter((slot) => slot.place === "front")
				.map((slot) => (
					<AdSlot key={slot.id} slot={slot} />
				))}
			{bands.length > 0 && (
				<div className={styles["bands"]}>
					{bands.map(({ section, cards }) => (
						<Band key={section} id={section} cards={cards} edition={edition} fresh={fresh} />
					))}
				</div>
			)}
		</>
	);
}

function Lead({ card, label, isBreaking, isFresh }: { card: Card; label: string | undefined; isBreaking: boolean; isFresh: boolean }) {
	return (
		<article className={[styles["lead"], card.image ? styles["pictured"] : styles["plain"]].join(" ")} lang={card.inLanguage}>
			{isBreaking ? (
				<div className={styles["breaking"]}>
					<Hang as="p" look="accent-small">
						<Breaking until={card.breakingUntil} instead={label && bind(label)} />
					</Hang>
				</div>
			) : (
				<div className={styles["over"]}>
					<Meta card={card} label={label} isFresh={isFresh} hasTime={false} />
				</div>
			)}
			<h2>
				<a href={storyPath(card.id)}>
					<Text>{card.headline}</Text>
				</a>
			</h2>
			{card.image && (
				<a className={styles["picture"]} href={storyPath(card.id)} tabIndex={-1} aria-hidden="true">
					<PictureView picture={card.image} sizes="(min-width: 1120px) 616px, (min-width: 900px) 60vw, 100vw" isFirst isDecoration />
				</a>
			)}
			{card.description && (
				<p className={styles["deck"]}>
					<Text>{card.description}</Text>
				</p>
			)}
			<CardFoot card={card} label={card.place} />
		</article>
	);
}

function Band({ id, cards, edition, fresh }: { id: string; cards: readonly Card[]; edition: Edition; fresh: readonly string[] }) {
	const name = sectionName(edition, id) ?? id;
	const more = (
		<a className={moreClass} href={sectionPath(id)} aria-label={listWords.allOf(name)}>
			{listWords.all}
		</a>
	);
	return (
		<section>
			<Hang as="h2" more={more}>
				<a href={sectionPath(id)}>{bind(name)}</a>
			</Hang>
			{cards.map((card, index) => (
				<Item key={card.id} card={card} label={card.place} look={index === 0 ? "band" : "plain"} isFresh={fresh.includes(card.id)} />
			))}
		</section>
	);
}
