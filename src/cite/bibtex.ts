/**
 * BibLaTeX: `@article` with `entrysubtype = {newspaper}` (biblatex manual, 2.1.1). Chinese names stand in braces, so
 * that nothing is taken for a family name. A date no narrower than several years is said in the note alone.
 */
import { isoDate, type Reference } from './reference.ts';

const specials: Record<string, string> = {
	'\\': '\\textbackslash{}',
	'~': '\\textasciitilde{}',
	'^': '\\textasciicircum{}',
};
const escape = (text: string): string =>
	text.replace(/[\\{}%&$#_~^]/gu, (sign) => specials[sign] ?? `\\${sign}`);

function bibDate({ date, estimated, bounds, isSpan }: Reference): string | null {
	if (isSpan && bounds !== null) return bounds.join('/');
	return date.length === 0 ? null : `${isoDate(date)}${estimated ? '~' : ''}`;
}

export function bibtex(reference: Reference): string {
	const { authors, title, subtitle, kicker, newspaper, page, date, bounds } = reference;
	const fields: [string, string | null][] = [
		['entrysubtype', 'newspaper'],
		['author', authors.length === 0 ? null : authors.map((name) => `{${escape(name)}}`).join(' and ')],
		['title', `{${escape(title)}}`],
		['subtitle', subtitle && escape(subtitle)],
		['titleaddon', kicker && escape(kicker)],
		['journaltitle', newspaper && escape(newspaper)],
		['location', reference.place && escape(reference.place)],
		['issn', reference.issn],
		// `~` is EDTF for "approximately", which biblatex prints as circa.
		['date', bibDate(reference)],
		['pages', page && escape(page)],
		['langid', 'chinese'],
		['url', reference.url],
		['note', bounds !== null || date.length === 0 ? escape(reference.shown) : null],
	];
	const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = {${value}},`]));
	return `@article{${reference.id},\n${lines.join('\n')}\n}\n`;
}
