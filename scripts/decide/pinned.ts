/**
 * A page that a person has compared as a whole stays as it was cut then: its articles are written down line by line,
 * and read back without a weight being asked.
 */
import type { DeskPin } from '../../src/corrections/desk.ts';
import type { Correction } from '../../src/schema/schema.ts';
import type { ArticleDraft, Part, PartKind, Piece, SegmentedPage, SourcePage } from '../types.ts';
import { lineStarts, readPiece, writePiece } from './pinned-piece.ts';

/** A pin that does not fit its page. */
export class PinError extends Error {}

const kinds: readonly PartKind[] = [
	'kicker',
	'title',
	'subtitle',
	'byline',
	'credit',
	'dateline',
	'continued-from',
	'continued-on',
	'subheading',
	'paragraph',
	'caption',
	'gap',
];

/** `photo end 0.93: caption 3; paragraph 7+9` */
function writeArticle(draft: ArticleDraft, text: string, starts: readonly number[]): string {
	const { kind, incomplete, confidence, parts } = draft;
	const head = [kind, incomplete, Math.round(confidence * 1000) / 1000].filter((word) => word !== null);
	const told = parts.map((part) =>
		[part.kind, part.pieces.map((piece) => writePiece(piece, text, starts)).join('+')]
			.filter(Boolean)
			.join(' '),
	);
	return `${head.join(' ')}: ${told.join('; ')}`;
}

/** The cut in the words of a `done` decision. */
export function pinOf({ page, drafts, furniture, duplicates }: SegmentedPage): DeskPin {
	const starts = lineStarts(page.text);
	return {
		articles: drafts.map((draft) => writeArticle(draft, page.text, starts)),
		outside: [...new Set(furniture.map(({ line }) => line))].join(' '),
		twice: [...new Set(duplicates.map(({ line, of }) => `${line}=${of}`))].join(' '),
	};
}

const article = /^(article|photo|continuation|fragment)(?: (start|end))? (0(?:\.\d+)?|1): (\S.*)$/u;

function readArticle(words: string, page: SourcePage, starts: readonly number[]): ArticleDraft {
	const [, kind, incomplete, confidence, told = ''] = article.exec(words) ?? [];
	if (!kind) throw new PinError(`Unexpected article \`${words.slice(0, 40)}\``);
	const parts = told.split('; ').map((one): Part => {
		const [name = '', pieces = ''] = one.split(' ');
		const part = kinds.find((known) => known === name);
		if (!part) throw new PinError(`Unexpected part \`${name}\``);
		const held = pieces.split('+').filter(Boolean);
		return { kind: part, pieces: held.map((piece) => pieceAt(piece, page.text, starts)) };
	});
	return {
		page,
		kind: kind as ArticleDraft['kind'],
		incomplete: (incomplete ?? null) as ArticleDraft['incomplete'],
		confidence: Number(confidence),
		parts,
		review: [],
	};
}

function pieceAt(words: string, text: string, starts: readonly number[]): Piece {
	const piece = readPiece(words, text, starts);
	if (!piece) throw new PinError(`Unexpected piece \`${words}\``);
	return piece;
}

/** @throws PinError where the pin does not fit the page: a line that is not there, or one that stands nowhere */
export function unpin(page: SourcePage, done: Extract<Correction, { do: 'done' }>): SegmentedPage {
	const starts = lineStarts(page.text);
	const whole = (word: string): { line: number; text: string } => {
		const { line, text } = pieceAt(word, page.text, starts);
		return { line, text };
	};
	const drafts = done.articles.map((words) => readArticle(words, page, starts));
	const furniture = done.outside.split(' ').filter(Boolean).map(whole);
	const duplicates = done.twice
		.split(' ')
		.filter(Boolean)
		.map((word) => {
			const [line = '', of = ''] = word.split('=');
			return { ...whole(line), of: whole(of).line };
		});
	const held = new Set([
		...drafts.flatMap(({ parts }) => parts.flatMap(({ pieces }) => pieces.map(({ line }) => line))),
		...[...furniture, ...duplicates].map(({ line }) => line),
	]);
	const lost = page.text
		.split(/\r\n|\r|\n/u)
		.findIndex((line, at) => /[\p{L}\p{N}]/u.test(line) && !held.has(at + 1));
	if (lost >= 0) throw new PinError(`Unexpected line ${lost + 1} that stands nowhere`);
	return { page, drafts, furniture, duplicates };
}
