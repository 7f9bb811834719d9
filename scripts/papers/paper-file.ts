/** What a paper has taught itself: counts by shape over its pages, one file a paper, to be read and diffed by people. */
import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { sumCounts } from '../roles/style-counts.ts';
import { toCounts, toShapes, type Shapes } from './shapes.ts';

/** By shape of a line (its mark, its form, what stands around it): lines of each role, to the thousandth. */
const shapesSchema = z.record(z.string(), z.record(z.string(), z.number()));

const paperSchema = z.strictObject({
	newspaper: z.string().min(1),
	/** Of all its pages. */
	shapes: shapesSchema,
	/** Pages that were counted, each with the digest of its bytes and of the decisions about it. */
	pages: z.record(z.string(), z.strictObject({ digest: z.string(), shapes: shapesSchema })),
});
export type PaperFile = z.infer<typeof paperSchema>;

/** From so many pages on a paper's counts stay as they are: what is published keeps its cut, until a person renews them. */
export const ENOUGH_PAGES = 40;

export const isFrozen = ({ pages }: PaperFile): boolean => Object.keys(pages).length >= ENOUGH_PAGES;

/** Null where there is none, or where it is no such file: it is then counted anew. */
export function readPaper(path: string): PaperFile | null {
	if (!existsSync(path)) return null;
	try {
		return paperSchema.safeParse(JSON.parse(readFileSync(path, 'utf8'))).data ?? null;
	} catch {
		return null;
	}
}

const sorted = <Value>(entries: readonly [string, Value][]): [string, Value][] =>
	entries.toSorted(([a], [b]) => (a < b ? -1 : 1));

/** One shape a line, then one page a line. */
export function renderPaper({ newspaper, pages, shapes }: PaperFile): string {
	const rows = (record: Readonly<Record<string, unknown>>): string =>
		sorted(Object.entries(record))
			.map(([key, value]) => `\t\t${JSON.stringify(key)}: ${JSON.stringify(value)}`)
			.join(',\n');
	return `{\n\t"newspaper": ${JSON.stringify(newspaper)},\n\t"shapes": {\n${rows(shapes)}\n\t},\n\t"pages": {\n${rows(pages)}\n\t}\n}\n`;
}

/** What all pages together show, or all but one. */
export const sumPages = (pages: PaperFile['pages'], but?: string): Shapes =>
	toShapes(
		sumCounts(
			sorted(Object.entries(pages)).flatMap(([name, { shapes }]) => (name === but ? [] : [toCounts(shapes)])),
		),
	);
