/** The lines of a concordance: their order, and the forms in which they are taken along. */
import { csvFile } from '../../text/csv.ts';
import type { Occurrence } from '../occurrences.ts';
import { searchStrings } from '../../strings/search-names.ts';

/** `answer` is the order of the answer, `left` and `right` by the characters next to the hit. */
export const lineOrders = ['answer', 'left', 'right', 'date', 'place'] as const;
export type LineOrder = (typeof lineOrders)[number];

export interface Line extends Occurrence {
	/** Earliest possible day, empty where none is known. */
	day: string;
}

const reversed = (text: string): string => [...text].reverse().join('');
const plain = new Intl.Collator('zh');

const keyOf: Readonly<Record<Exclude<LineOrder, 'answer'>, (line: Line) => string>> = {
	left: ({ before }) => reversed(before),
	right: ({ after }) => after,
	date: ({ day }) => day || '9999',
	place: ({ card }) => card.district || '\uFFFF',
};

/** Equal keys stay in the order of the answer. */
export function inOrder(lines: readonly Line[], order: LineOrder): Line[] {
	if (order === 'answer') return [...lines];
	// Made once: a comparison would make them anew a hundred thousand times.
	const keyed = lines.map((line) => ({ line, key: keyOf[order](line).slice(0, 40) }));
	const compare = order === 'date' ? (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0) : plain.compare;
	return keyed.sort((a, b) => compare(a.key, b.key)).map(({ line }) => line);
}

/** As much of either side as is wanted, counted in characters from the hit. */
export const cut = ({ before, after }: Line, width: number): { before: string; after: string } => ({
	before: width === 0 ? '' : [...before].slice(-width).join(''),
	after: [...after].slice(0, width).join(''),
});

const columns = [
	'before',
	'hit',
	'after',
	'where',
	'title',
	'date',
	'district',
	'newspaper',
	'page',
	'id',
	'url',
];

/** @param origin of the archive's addresses */
export function linesCsv(lines: readonly Line[], width: number, origin: string): string {
	return csvFile([
		columns,
		...lines.map((line) => {
			const { before, after } = cut(line, width);
			const { heading, date, district, newspaper, page, id, url } = line.card;
			const where =
				line.where === 'paragraph' || line.where === 'title' ? '' : searchStrings.where[line.where];
			return [before, line.hit, after, where, heading, date, district, newspaper, page, id, origin + url];
		}),
	]);
}

/** One line a hit, its three parts between tabs: what AntConc and other concordancers read. */
export const linesText = (lines: readonly Line[], width: number): string =>
	lines
		.map((line) => {
			const { before, after } = cut(line, width);
			return `${[before, line.hit, after, line.card.id].map((part) => part.replaceAll(/\s+/gu, ' ')).join('\t')}\n`;
		})
		.join('');
