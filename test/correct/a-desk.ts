/** A desk over a page of two stories, or over any text, and random gestures on it. */
import { createHash } from 'node:crypto';
import type { DeskCut, DeskPage } from '../../src/corrections/desk.ts';
import type { Gesture, Role } from '../../src/correct/model/gestures.ts';
import { openDesk, type Desk as Opened } from '../../scripts/correct/cut-desk.ts';
import { TEXT } from '../decide/a-page.ts';
import { weights } from '../frozen.ts';

export interface Desk extends Opened {
	opened: DeskPage;
	lines: string[];
}

export function aDesk(text = TEXT): Desk {
	const sha256 = createHash('sha256').update(text).digest('hex');
	const page: DeskPage = {
		page: 'a',
		stem: 'a',
		fileName: 'a.txt',
		text,
		sha256,
		sidecar: {},
		more: {},
		paper: null,
		corrections: [],
		version: null,
		token: null,
	};
	return { opened: page, lines: text.split(/\r\n|\r|\n/u), ...openDesk(page, weights) };
}

/** Articles as kinds of parts with their lines. */
export const shapeOf = ({ articles }: Pick<DeskCut, 'articles'>): unknown[] =>
	articles.map(({ parts }) => parts.map(({ kind, pieces }) => [kind, ...pieces.map(({ line }) => line)]));

const roles: Role[] = [
	'furniture',
	'rubric',
	'kicker',
	'title',
	'subtitle',
	'byline',
	'paragraph',
	'subheading',
	'caption',
	'credit',
];

/** A gesture from a few numbers, on lines that hold text. */
export function gestureOf(
	[what, a, b]: readonly [number, number, number],
	withText: readonly number[],
): Gesture {
	const line = withText[a % withText.length] ?? 1;
	const other = withText[b % withText.length] ?? 1;
	switch (what % 9) {
		case 0:
			return { do: 'role', line, role: roles[b % roles.length] ?? 'title' };
		case 1:
			return { do: 'begin', line };
		case 2:
			return { do: 'follow', line, after: other };
		case 3:
			return { do: 'belong', line, of: other };
		case 4:
			return { do: 'paragraph', line, new: b % 2 === 0 };
		case 5:
			return { do: 'append', line, to: other };
		case 6:
			return { do: 'duplicate', line, of: other };
		case 7:
			return { do: 'done', line, by: '甲', on: '2026-01-02' };
		default:
			return { do: 'confirm', line, by: '甲', on: '2026-01-02' };
	}
}

export const linesWithText = (lines: readonly string[]): number[] =>
	lines.flatMap((text, at) => (text.trim() ? [at + 1] : []));
