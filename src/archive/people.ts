/** Who wrote and who is named. One name is one person in the archive; offices that sign stand apart. */
import { pinyin } from 'pinyin-pro';
import type { Item, PersonNode } from './archive-types.ts';

/**
 * Address of a name: its pinyin for people, its code points for certainty. It depends on nothing else in the
 * archive, so that it never changes when another person of the same sound is added.
 */
export function personSlug(name: string, sound: string): string {
	const points = [...name].map((sign) => (sign.codePointAt(0) ?? 0).toString(16)).join('');
	const ascii = sound
		.toLowerCase()
		.replace(/[^a-z0-9]+/gu, '-')
		.replace(/^-|-$/gu, '');
	return ascii === '' ? points : `${ascii}-${points}`;
}

/** `li kan`; surnames get their reading as surnames (单 shan, 仇 qiu). */
const soundOf = (name: string, kind: PersonNode['kind']): string =>
	pinyin(name, {
		toneType: 'none',
		v: true,
		nonZh: 'consecutive',
		surname: kind === 'person' ? 'head' : 'off',
	});

/** By pinyin, then by the characters; a name that has none comes last. */
const order = (a: PersonNode, b: PersonNode): number =>
	a.pinyin < b.pinyin ? -1 : a.pinyin > b.pinyin ? 1 : a.name < b.name ? -1 : 1;

export function groupPeople(items: readonly Item[]): PersonNode[] {
	const byName = new Map<string, PersonNode>();
	const node = (name: string, kind: PersonNode['kind']): PersonNode => {
		const known = byName.get(name);
		if (known !== undefined) return known;
		const sound = soundOf(name, kind);
		const letter = /^[a-z]/iu.test(sound) ? (sound[0] ?? '#').toUpperCase() : '#';
		const made: PersonNode = {
			name,
			slug: personSlug(name, sound),
			kind,
			letter,
			pinyin: sound,
			wrote: [],
			named: [],
		};
		byName.set(name, made);
		return made;
	};
	for (const item of items) {
		for (const { name, role, kind } of item.article.authors) node(name, kind).wrote.push({ item, role });
		for (const { name, as } of item.article.persons) node(name, 'person').named.push({ item, as });
	}
	return [...byName.values()].sort(order);
}
