/**
 * References by GB/T 7714: the edition of 2025 (in force from 2026-07-01: full-width marks in the part that names the
 * source) and that of 2015. Newspapers: `责任者. 题名[N]. 报纸名, 出版日期(版次).` More than three authors: the first
 * three and 等. Without an author the title begins (numeric system). An estimated date stands in brackets, and so
 * does whatever the page does not name.
 */
import { strings } from '../strings/index.ts';
import { isoDate, type Reference } from './reference.ts';

interface Style {
	comma: string;
	open: string;
	close: string;
	colon: string;
}

const styles: Record<2015 | 2025, Style> = {
	2015: { comma: ', ', open: '(', close: ')', colon: ': ' },
	2025: { comma: '，', open: '（', close: '）', colon: '：' },
};

const shownAuthors = 3;

function authorPart(authors: readonly string[]): string {
	if (authors.length === 0) return '';
	const shown = authors.slice(0, shownAuthors);
	return `${[...shown, ...(authors.length > shownAuthors ? [strings.cite.others] : [])].join(', ')}. `;
}

function datePart({ date, estimated, bounds }: Reference): string {
	if (date.length > 0) return estimated ? `[${isoDate(date)}]` : isoDate(date);
	if (bounds !== null) return `[${bounds[0].slice(0, 4)}—${bounds[1].slice(0, 4)}]`;
	return `[${strings.cite.undated}]`;
}

/** Where no newspaper is known the archive's address is the only way to the text: `[N/OL]` with it. */
export function gbt(reference: Reference, edition: 2015 | 2025): string {
	const { comma, open, close, colon } = styles[edition];
	const online = reference.newspaper === null;
	const title = [reference.title, reference.subtitle].filter((part) => part !== null).join(colon);
	const source = reference.newspaper ?? `[${strings.cite.unknownNewspaper}]`;
	const page = reference.page === null ? '' : `${open}${reference.page}${close}`;
	const address = online ? ` ${reference.url}.` : '';
	return `${authorPart(reference.authors)}${title}[${online ? 'N/OL' : 'N'}]. ${source}${comma}${datePart(reference)}${page}.${address}`;
}
