/**
 * Lines of a paper that are made alike: what a decision about one of them may teach about the others. A form is a line
 * with its signs and its words for roles kept and every name or number in it forgotten.
 */
import type { DeskPage } from '../../src/corrections/desk.ts';

type Page = Pick<DeskPage, 'stem' | 'text' | 'sidecar'>;

/** By line of a page: its form, how many other lines of the paper have it, on how many pages, and the first of them. */
export type Like = Record<
	number,
	{ form: string; lines: number; pages: number; first: [stem: string, line: number][] }
>;

/** Longest line that has a form; longer ones are text. */
const longest = 30;
/** Lines that are named. */
const named = 3;

/**
 * `■通讯员 李小侃` → `■通讯员 ×`. Null where nothing but names and numbers would be left: all short lines are alike then.
 * @param words that a form keeps
 */
export function formOf(line: string, words: RegExp): string | null {
	const text = line
		.replace(/^\s*#{0,6}\s*/u, '')
		.trim()
		.replaceAll(/\s+/gu, ' ');
	if (!text || [...text].length > longest) return null;
	const kept = text.split(words).map((piece, nth) => (nth % 2 ? piece : blurred(piece)));
	const form = kept.join('');
	return /[^×0 ]/u.test(form.replaceAll(/[，。、；：？！“”《》（）,.;:?!()·—-]/gu, '')) ? form : null;
}

const blurred = (text: string): string =>
	text
		.replaceAll(/\p{Nd}+/gu, '0')
		.replaceAll(/\p{L}+/gu, '×')
		.replaceAll(/×(?: ?×)+/gu, '×');

/** What `formOf` keeps, the longer words first; split by it, they stand at the odd places. */
export const keptWords = (words: readonly string[]): RegExp =>
	new RegExp(
		`(${words
			.filter((word) => word.length > 1)
			.toSorted((a, b) => b.length - a.length)
			.map((word) => word.replaceAll(/[$()*+.?[\\\]^{|}]/gu, '\\$&'))
			.join('|')})`,
		'u',
	);

/** All pages of an archive, by stem; a page without a paper is alike with those that have none either. */
export function likeLines(pages: readonly Page[], words: RegExp): Map<string, Like> {
	const places = new Map<string, [stem: string, line: number][]>();
	const formed = pages.map(({ stem, text, sidecar }) => {
		const lines = text.split(/\r\n|\r|\n/u).flatMap((line, at) => {
			const form = formOf(line, words);
			return form === null ? [] : [{ line: at + 1, form, key: `${sidecar.newspaper ?? ''}\n${form}` }];
		});
		for (const { line, key } of lines) {
			const held = places.get(key) ?? [];
			held.push([stem, line]);
			places.set(key, held);
		}
		return { stem, lines };
	});
	return new Map(
		formed.map(({ stem, lines }) => [
			stem,
			Object.fromEntries(
				lines.flatMap(({ line, form, key }) => {
					const others = (places.get(key) ?? []).filter(([page, at]) => page !== stem || at !== line);
					const onPages = new Set(others.map(([page]) => page)).size;
					const first = others.slice(0, named);
					return others.length ? [[line, { form, lines: others.length, pages: onPages, first }]] : [];
				}),
			),
		]),
	);
}
