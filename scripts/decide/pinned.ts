/**
 * A page that a person has compared as a whole stays as it was cut then: its articles are written down line by line,
 * and read back without a weight being asked.
 */
import type { DeskPin } from '../../src/corrections/desk.ts';
import type { Correction } from '../../src/schema/schema.ts';
import type { ArticleDraft, Part, PartKind, Piece, SegmentedPage, SourcePage } from '../types.ts';
import { checkPin, PinError } from './check-pin.ts';
import { lineStarts, readPiece, writePiece } from './pinned-piece.ts';

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

const article =
	/^(article|photo|continuation|fragment)(?: (start|end))?(?: (0(?:\.\d+)?|1(?:\.0+)?))?: (\S.*)$/u;

function readArticle(words: string, page: SourcePage, starts: readonly number[]): ArticleDraft {
	const [, kind, incomplete, confidence, told = ''] = article.exec(evenly(words)) ?? [];
	if (!kind)
		throw new PinError(
			`Unexpected article \`${words.slice(0, 40)}\`, expected what it is, what it lacks, how sure its cut is, and its parts: \`article 0.93: title 3; byline 5; paragraph 7+9\`, \`fragment start 0.8: paragraph 12\``,
		);
	const parts = told
		.split('; ')
		.filter(Boolean)
		.map((one): Part => {
			const [name = '', ...pieces] = one.split(' ');
			const part = kinds.find((known) => known === name);
			if (!part) throw new PinError(`Unexpected part \`${name}\`, expected one of \`${kinds.join('`, `')}\``);
			const held = pieces.flatMap((piece) => piece.split('+')).filter(Boolean);
			if (!held.length && part !== 'gap')
				throw new PinError(`Unexpected \`${one}\` without a line, expected its lines, as \`${name} 7+9\``);
			return { kind: part, pieces: held.flatMap((piece) => piecesAt(piece, page.text, starts)) };
		});
	if (parts.every(({ kind: part }) => part === 'gap'))
		throw new PinError(`Unexpected article \`${words.slice(0, 40)}\` that holds no line`);
	return {
		page,
		kind: kind as ArticleDraft['kind'],
		incomplete: (incomplete ?? null) as ArticleDraft['incomplete'],
		// Who writes the cut by hand has seen the page.
		confidence: Number(confidence ?? 1),
		parts,
		review: [],
	};
}

/** Signs and blanks as an input method sets them are those of the pin. */
const evenly = (words: string): string =>
	words
		.normalize('NFKC')
		.trim()
		.replaceAll(/\s+/gu, ' ')
		.replaceAll(/ ?([;]) ?/gu, '; ')
		.replaceAll(/ ?\+ ?/gu, '+')
		.replaceAll(/(?<=[a-z\d]) ?: ?(?=[a-z])/gu, ': ');

/** `7`, `7:4-19`, or `7-9`: the lines from 7 to 9 that hold text. */
function piecesAt(word: string, text: string, starts: readonly number[]): Piece[] {
	const [, from, to] = /^([1-9]\d*)-([1-9]\d*)$/u.exec(word) ?? [];
	if (from === undefined) return [pieceAt(word, text, starts)];
	const [first, last] = [Number(from), Number(to)];
	if (first >= last || last > starts.length) throw noPiece(word, starts.length);
	return Array.from({ length: last - first + 1 }).flatMap(
		(_, k) => readPiece(String(first + k), text, starts) ?? [],
	);
}

function pieceAt(word: string, text: string, starts: readonly number[]): Piece {
	const piece = readPiece(word, text, starts);
	if (!piece) throw noPiece(word, starts.length);
	return piece;
}

const noPiece = (word: string, lines: number): PinError =>
	new PinError(
		`Unexpected piece \`${word}\`, expected a line from 1 to ${lines}, as \`7\`, lines in a row, as \`7-9\`, or characters of a line, as \`7:4-19\``,
	);

/** @throws PinError where the pin does not fit the page: a line that is not there, or a character that stands nowhere or twice */
export function unpin(page: SourcePage, done: Extract<Correction, { do: 'done' }>): SegmentedPage {
	const starts = lineStarts(page.text);
	const words = (list: string): string[] => evenly(list).split(' ').filter(Boolean);
	const bare = ({ line, text }: Piece): { line: number; text: string } => ({ line, text });
	const drafts = done.articles.map((one) => readArticle(one, page, starts));
	const furniture = words(done.outside).flatMap((word) => piecesAt(word, page.text, starts).map(bare));
	const duplicates = words(done.twice).map((word) => {
		const [line = '', of = '', more] = word.split('=');
		if (!of || more !== undefined)
			throw new PinError(
				`Unexpected \`${word}\` in \`twice\`, expected a line and the one it was printed on before, as \`90=12\``,
			);
		return { ...bare(pieceAt(line, page.text, starts)), of: pieceAt(of, page.text, starts).line };
	});
	const made = { page, drafts, furniture, duplicates };
	checkPin(made, starts);
	return made;
}
