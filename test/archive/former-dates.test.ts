import { describe, expect, it } from 'vitest';
import { makeCalendar } from '../../src/archive/calendar.ts';
import { formerDates } from '../../src/archive/former-dates.ts';
import type { Permalink } from '../../src/archive/permalinks.ts';
import { anArchive } from './an-item.ts';

const day = (id: string, iso: string) => ({
	fields: { id, date: iso, notBefore: iso, notAfter: iso },
});
const { items, byId } = anArchive([day('a-1', '2019-05-12'), day('a-9', '2019-06-01')]);
const calendar = makeCalendar(items);
const link = (...listed: string[]): Permalink => ({
	title: null,
	page: 'a',
	state: 'live',
	to: null,
	listed,
});
const former = (permalinks: Record<string, Permalink>) =>
	formerDates(permalinks, calendar, (id) => byId.get(id)).map(({ path, year, month, items: held }) => [
		path,
		year,
		month,
		held.map(({ id }) => id),
	]);

describe('formerDates', () => {
	it('is empty where every page that listed an article still lists one', () => {
		expect(former({ 'a-1': link('2019/05', '2019/06'), 'a-9': link('2019/06', '2019') })).toEqual([]);
	});

	it('holds an emptied month, and its year where that is emptied too, with the articles that were there', () => {
		expect(former({ 'a-1': link('2018/11', '2019/05'), 'a-9': link('2018/11', '2019/02') })).toEqual([
			['2018', 2018, null, ['a-1', 'a-9']],
			['2018/11', 2018, 11, ['a-1', 'a-9']],
			['2019/02', 2019, 2, ['a-9']],
		]);
	});

	it('keeps the page of an article that is gone, without it', () => {
		expect(former({ 'a-5': link('2017') })).toEqual([['2017', 2017, null, []]]);
	});

	it('knows nothing of addresses published before pages were remembered', () => {
		expect(former({ 'a-1': { title: null, page: 'a', state: 'live', to: null } })).toEqual([]);
	});
});
