/** What is printed of articles, and what it truly is. */
import type { Role } from '../../roles/roles.ts';

/** A block as it will be printed, and what it truly is. */
export interface Printed {
	text: string;
	role: Role;
	/** 0 for none; the rank of the headline before the page's style is applied. */
	rank: number;
	/** Blank lines above are those of a removed picture. */
	picture: boolean;
	/** Of the article it belongs to, or null. */
	article: number | null;
	/** Paragraph number within the article; pieces of one paragraph share it. -1 for the rest. */
	paragraph: number;
	/** Printed after a cut inside a sentence. */
	cutBefore: boolean;
	/** Is never cut: a line of a notice, a stanza, a table. */
	whole?: boolean;
}

export interface DressedArticle {
	index: number;
	id: string;
	kind: 'article' | 'photo' | 'continuation' | 'fragment';
	head: Printed[];
	body: Printed[];
	foot: Printed[];
	/** Names as written in the byline, spaces removed. */
	authors: { name: string; role: string | null }[];
	continuedFrom: string | null;
	incomplete: 'start' | 'end' | null;
	/** The title stands behind the article. */
	late: Printed[];
	layout: 'whole' | 'scattered' | 'rotated' | 'beheaded';
}

/** A block of an article. */
export const block = (
	text: string,
	role: Role,
	article: number | null,
	more: Partial<Printed> = {},
): Printed => ({
	text,
	role,
	rank: 0,
	picture: false,
	article,
	paragraph: -1,
	cutBefore: false,
	...more,
});

/** A block that is no article's. */
export const plain = (text: string, role: Role, more: Partial<Printed> = {}): Printed =>
	block(text, role, null, { rank: 1, ...more });
