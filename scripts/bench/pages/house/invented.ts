/** Names that no list knows: of bodies, papers, people. */
import type { Random } from '../random.ts';
import { personName, placeName, words } from '../words.ts';

export const han = (r: Random, n: number) => {
	let s = '';
	while (s.length < n) s += r.pick(words().nouns);
	return s.slice(0, n);
};
export const noun = (r: Random) => r.pick(words().nouns);
export const org = (r: Random) =>
	`${placeName(r)}${r.chance(0.5) ? noun(r) : ''}${r.pick(['学校', '医院', '公司', '研究所', '中心', '法院', '大学', '站', '局', '委员会', '合作社', '协会', '银行支行', '工作室', '编辑部', '科'])}`;
export const paper = (r: Random) =>
	`${r.pick(words().places)}${r.chance(0.4) ? noun(r) : ''}${r.pick(['报', '日报', '晚报', '周刊', '时报', '融媒', '导报', '网', '客户端'])}`;

export const person = (r: Random, odd: number): string => {
	if (!r.chance(odd)) return personName(r);
	return r.weighted<'pen' | 'long' | 'quoted' | 'foreign'>({ pen: 50, long: 15, quoted: 15, foreign: 20 }) ===
		'pen'
		? han(r, r.int(2, 3))
		: r.chance(0.4)
			? `“${han(r, r.int(2, 4))}”`
			: r.chance(0.5)
				? `${han(r, r.int(2, 3))}·${han(r, r.int(2, 4))}`
				: han(r, r.int(3, 5));
};
