import { describe, expect, test } from 'vitest';
import { checkRegion, checkSidecar, regionOf } from '../../scripts/facts/check-sidecar.ts';
import { sidecarSchema } from '../../src/schema/schema.ts';
import { vocabulary } from '../facts/vocabulary.ts';

test('a sidecar of known names and a date has no fault', () => {
	expect(checkSidecar({ newspaper: '淮安日报', region: '南京市', date: '2024-01~' }, vocabulary)).toEqual([]);
	expect(checkSidecar({}, vocabulary)).toEqual([]);
});

test.each([
	[{ newspaper: '无名报' }, 'newspaper', '无名报'],
	[{ region: '乌有市' }, 'region', '乌有市'],
	[{ date: '一月三日' }, 'date', '一月三日'],
	[{ date: '2024-01-07/2024-01-02' }, 'date', '[2024-01-02..2024-01-07]'],
	[{ date: '0986-05-12' }, 'date', 'from 1600 on'],
	[{ date: '1986年5月12日' }, 'date', '"1986-05-12"'],
	[{ date: '民国二十四年三月' }, 'date', '"1935-03"'],
	[{ date: '2024/1/3' }, 'date', '"2024-01-03"'],
])('%j is told what is wrong and what to write', (sidecar, field, words) => {
	expect(checkSidecar(sidecar, vocabulary)).toEqual([{ field, text: expect.stringContaining(words) }]);
});

test.each(['1904-02-23', '1935-03', '1935~', '193X', '1986-05-XX', '2024-02-09/2024-02-12', '[..1949]'])(
	'%s is a date',
	(date) => {
		expect(checkSidecar({ date }, vocabulary)).toEqual([]);
	},
);

test('figures that YAML takes for numbers are what they say', () => {
	expect(sidecarSchema.parse({ page: 1, date: 1935 })).toEqual({ page: '1', date: '1935' });
});

describe('names are read first in', () => {
	test.each([
		['the page’s own region', { region: '涟水县', newspaper: '南京日报' }, '涟水县'],
		['its newspaper’s', { newspaper: '南京日报' }, '南京市'],
		['the archive’s', {}, '淮安市'],
	])('%s', (_what, sidecar, region) => {
		expect(regionOf(sidecar, vocabulary, '淮安市')).toBe(region);
	});
});

test('a region of the settings is a district or none', () => {
	expect(checkRegion(null, vocabulary)).toEqual([]);
	expect(checkRegion('余姚市', vocabulary)).toEqual([]);
	expect(checkRegion('火星市', vocabulary)).toEqual([expect.stringContaining('`火星市`')]);
});

test('a region that is short for a district, or was its name, is told what it may mean', () => {
	const row = (name: string, former: string[] = []) => ({
		...vocabulary.districts[0]!,
		name,
		aliases: [],
		former: former.map((old) => ({ name: old, until: 1997 })),
	});
	const districts = [row('东平市河口区', ['河县']), row('西平市河口区'), row('河源市')];
	const told = (region: string) => checkRegion(region, { ...vocabulary, districts })[0];
	expect(told('河口区')).toMatch(/, such as `东平市河口区`, `西平市河口区`$/u);
	expect(told('河县')).toMatch(/, such as `东平市河口区`$/u);
	expect(told('河源')).toMatch(/, such as `河源市`$/u);
	expect(told('山前县')).toMatch(/vocabulary\/districts\/$/u);
});
