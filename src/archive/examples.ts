/** Queries to try on the front page. Each finds something in this archive. */
import type { Archive } from './archive-types.ts';
import { strings } from '../strings/index.ts';
import { tally } from './cross-table.ts';

/** A phrase in quotation marks: what a newspaper of its time kept saying. */
const quoted = /“([\p{Script=Han}]{3,8})”/gu;

export function exampleQueries({ items, people }: Pick<Archive, 'items' | 'people'>): string[] {
	const texts = items.map(({ parts }) => parts.map(({ text }) => text).join('\n'));
	const phrases = texts.flatMap((text) => [
		...new Set([...text.matchAll(quoted)].map(([, phrase]) => phrase ?? '')),
	]);
	const [phrase] = tally(phrases);
	const [district] = tally(items.flatMap((item) => item.district?.name ?? [])).filter(([name]) =>
		texts.some((text) => text.includes(name)),
	);
	const writer = people.reduce<(typeof people)[number] | null>(
		(best, person) => (person.wrote.length > (best?.wrote.length ?? 0) ? person : best),
		null,
	);
	return [
		...(phrase === undefined ? [] : [phrase[0]]),
		...(district === undefined ? [] : [district[0]]),
		...(writer === null ? [] : [strings.home.byAuthor(writer.name)]),
	];
}
