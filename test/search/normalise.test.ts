import fc from 'fast-check';
import tsCharacters from 'opencc-js/dict/TSCharacters';
import { describe, expect, it } from 'vitest';
import { align, normalise } from '../../src/search/normalise.ts';
import { hidden, mayBeTraditional, pairsOf, simplifierOf } from '../../src/text/traditional.ts';

const pairs = pairsOf(tsCharacters);
const simplify = simplifierOf(pairs);

describe('the normal form', () => {
	it.each([
		['２０２３年', '2023年'],
		['李 侃', '李侃'],
		['深化“五聚焦五落实” 推进', '深化＂五聚焦五落实＂推进'],
		['Made  in China', 'made in china'],
		['第 3 版', '第3版'],
		['日前,淮安:', '日前，淮安：'],
		['13153•N', '13153·n'],
		['阿・凡提', '阿·凡提'],
		['“红色物业”', '＂红色物业＂'],
		['「红色物业」', '＂红色物业＂'],
		['It’s', "it's"],
		['2022–2023学年', '2022-2023学年'],
		['6—12岁', '6-12岁'],
		['⻓江见⻅', '长江见见'],
		['⼀批重⼤项⽬', '一批重大项目'],
		['增长$6.8\\%$左右', '增长6.8%左右'],
		['$\\mathrm { P M } _ { 2 . 5 }$', 'pm2.5'],
		['气温$3 8 . 5 ^ { \\circ } \\mathrm { C }$', '气温38.5°c'],
		['$\\textcircled{2}$惠民', '2惠民'],
		['a\u200Bb\u00ADc', 'abc'],
		['淮\n安', '淮安'],
		['㎡①', 'm21'],
		['café', 'cafe'],
	])('makes %j into %j', (text, expected) => {
		expect(normalise(text)).toBe(expected);
	});

	it('meets from traditional and from simplified', () => {
		expect(normalise('黨建引領，淮安經濟技術開發區', simplify)).toBe('党建引领，淮安经济技术开发区');
	});

	it('is its own normal form', () => {
		const nasty = fc.string({
			unit: fc.constantFrom(...'淮 安“”,，:A1é́ﬁ½Ⅳ薴・⻓⺟－—$＄\\%\u200B\n￥🀄𠮷🇨🇳'),
		});
		fc.assert(
			fc.property(fc.oneof(nasty, fc.string({ unit: 'binary' })), (text) => {
				const once = normalise(text, simplify);
				expect(normalise(once, simplify)).toBe(once);
			}),
		);
	});

	it('leads every character back to where it came from', () => {
		fc.assert(
			fc.property(fc.string({ unit: fc.constantFrom(...'淮 安“”,A1éﬁ½薴⻓$\u200B\n𠮷') }), (text) => {
				const { chars, starts, ends } = align(text, simplify);
				chars.forEach((char, at) => {
					if (char !== ' ') expect(normalise(text.slice(starts[at], ends[at]), simplify)).toContain(char);
				});
			}),
		);
	});

	it('finds any part of a text that is asked for as it stands', () => {
		fc.assert(
			fc.property(
				fc.array(fc.constantFrom(...'淮安“”,，:A1・ 薴區𠮷'), { minLength: 1 }),
				fc.nat(),
				fc.nat(),
				(units, from, length) => {
					const start = from % units.length;
					const part = units.slice(start, start + 1 + (length % 8)).join('');
					expect(normalise(units.join(''), simplify)).toContain(normalise(part, simplify));
				},
			),
		);
	});
});

describe('the look at the character set', () => {
	it('betrays every traditional character of the table', () => {
		const signs = [...pairs].filter((_, at) => at % 2 === 0);
		expect(signs.length).toBeGreaterThan(3000);
		expect(signs.filter((sign) => !mayBeTraditional(sign))).toEqual([]);
		expect([...hidden].filter((sign) => !signs.includes(sign))).toEqual([]);
	});

	it('is not alarmed by plain Chinese', () => {
		expect(mayBeTraditional('淮安经济技术开发区召开现场会，2023年A1版')).toBe(false);
	});
});
