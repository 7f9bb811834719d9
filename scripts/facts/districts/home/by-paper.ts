/** What the names of newspapers on a page say of its home. */
import type { District } from '../../../../src/schema/schema.ts';
import { ANY_PAPER_ENDING } from '../../../forms/paper-names.ts';
import { byLanguage } from '../../../language/words.ts';
import type { TextPart } from '../../../types.ts';
import { findNames, type Gazetteer } from '../gazetteer.ts';
import { districtsOf, isCity, isProvince } from './kinds.ts';

/** `扬州晚报`, `靖江市融媒体中心`: who prints the page; group 1 ends in the place. */
const PAPER_NAME = byLanguage(
	({ roles }) =>
		new RegExp(
			`([\\p{Script=Han}]{2,8}?)(?:${ANY_PAPER_ENDING()}|${roles.houses.join('|')}|新闻中心|融媒体?)`,
			'gu',
		),
);
const TODAY = /今日([\p{Script=Han}]{2,4})/gu;
const IMPRINT: ReadonlySet<TextPart['kind']> = new Set([
	'furniture',
	'byline',
	'credit',
	'dateline',
	'subtitle',
]);

/** Districts that the names of newspapers on the page end in. */
export function placesByPaper(parts: readonly TextPart[], gazetteer: Gazetteer): District[] {
	return parts
		.filter(({ kind }) => IMPRINT.has(kind))
		.flatMap(({ text }) =>
			[...text.matchAll(PAPER_NAME()), ...text.matchAll(TODAY)].flatMap(([, before = '']) => {
				const name = findNames(before, gazetteer).find(({ end }) => end === before.length);
				// 海南日报 is the island’s, never that of a prefecture of its name.
				if (name && districtsOf(name).some(isProvince)) return [];
				const places = name ? districtsOf(name).filter((district) => !isProvince(district)) : [];
				const city = places.filter(isCity);
				return city.length === 1 ? city : places.length === 1 ? places : [];
			}),
		);
}

/** `湖南日报`, `宁夏日报`: a province's own paper, by its running head. */
const PROVINCE_PAPER = byLanguage(() => new RegExp(`([\\p{Script=Han}]{2,3})${ANY_PAPER_ENDING()}`, 'gu'));

/** The province whose own paper a running head of the page names. */
export function provinceByPaper(
	articles: readonly (readonly TextPart[])[],
	gazetteer: Gazetteer,
): string | undefined {
	for (const { kind, text } of articles.flat())
		for (const [, before = ''] of kind === 'furniture' ? text.matchAll(PROVINCE_PAPER()) : []) {
			const name = findNames(before, gazetteer).find(({ end }) => end === before.length);
			const province = name && districtsOf(name).find(isProvince);
			if (province) return province.name;
		}
	return undefined;
}
