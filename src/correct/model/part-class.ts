/** How a part of an article is set on the desk. */
import type { DeskPartKind } from '../../corrections/desk.ts';

const classes: Partial<Record<DeskPartKind, string>> = {
	kicker: 'k',
	title: 'h',
	subtitle: 'd',
	byline: 'by',
	credit: 'by',
	subheading: 'sh',
	caption: 'c',
};

export const partClass = (kind: DeskPartKind): string => `pt ${classes[kind] ?? 't'}`;
