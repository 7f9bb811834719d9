import { describe, expect, it } from 'vitest';
import { personSlug } from '../../src/archive/people.ts';
import { anArchive } from './an-item.ts';

describe('personSlug', () => {
	it('is ASCII, and two names have two addresses though they sound the same', () => {
		expect(personSlug('李侃', 'li kan')).toBe('li-kan-674e4f83');
		expect(personSlug('李刊', 'li kan')).not.toBe(personSlug('李侃', 'li kan'));
		expect(personSlug('冯·诺曼', 'feng · nuo man')).toMatch(/^feng-nuo-man-[0-9a-f]+$/u);
		expect(personSlug('𠮷', '')).toBe('20bb7');
	});
});

describe('people', () => {
	it('merges one name to one person, reads surnames as surnames, keeps roles and capacities', () => {
		const { people, personByName } = anArchive([
			{ fields: { id: 'page-1', authors: [{ name: '单雯', role: '记者', kind: 'person' }] } },
			{
				fields: {
					id: 'page-2',
					persons: [
						{ name: '单雯', as: '馆长' },
						{ name: '仇英', as: null },
					],
				},
			},
		]);
		expect(people.map(({ name, letter }) => [name, letter])).toEqual([
			['仇英', 'Q'],
			['单雯', 'S'],
		]);
		const shan = personByName.get('单雯');
		expect(shan?.wrote.map(({ item, role }) => [item.id, role])).toEqual([['page-1', '记者']]);
		expect(shan?.named.map(({ item, as }) => [item.id, as])).toEqual([['page-2', '馆长']]);
	});
});
