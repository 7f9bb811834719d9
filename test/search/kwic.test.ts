import { describe, expect, it } from 'vitest';
import { readState } from '../../src/search/state.ts';
import { sessionOver } from './memory-engine.ts';

const filler = '一二三四五六七八九十'.repeat(4);
const hit = async (query: string, paragraphs: string[], title = '题') => {
	const { hits } = await sessionOver([{ id: 'a', title, paragraphs }]).answer(
		readState(new URLSearchParams({ q: query })),
	);
	return hits[0];
};
const text = (stretches: { text: string }[]): string => stretches.map((one) => one.text).join('');

describe('keyword in context', () => {
	it('shows the whole phrase between what stands before and after it', async () => {
		const found = await hit('子佳', [`${filler}徐子佳出席${filler}`]);
		expect(found?.lines).toHaveLength(1);
		expect(found?.lines[0]?.hit).toBe('子佳');
		expect(text(found?.lines[0]?.before ?? [])).toBe(`${filler}徐`.slice(-22));
		expect(text(found?.lines[0]?.after ?? [])).toBe(`出席${filler}`.slice(0, 22));
	});

	it('does not run past the paragraph', async () => {
		const found = await hit('徐子佳', ['前一段。', '徐子佳出席', '后一段。']);
		expect(text(found?.lines[0]?.before ?? [])).toBe('');
		expect(text(found?.lines[0]?.after ?? [])).toBe('出席');
	});

	it('shows what was published, not the normal form', async () => {
		const found = await hit('a股2023年', ['上证Ａ股 ２０２３年，大涨']);
		expect(found?.lines[0]?.hit).toBe('Ａ股 ２０２３年');
		expect(text(found?.lines[0]?.before ?? [])).toBe('上证');
	});

	it('leaves the blank in front of a hit outside the mark', async () => {
		const found = await hit('推进', ['深化 推进']);
		expect(found?.lines[0]?.hit).toBe('推进');
		expect(text(found?.lines[0]?.before ?? [])).toBe('深化 ');
	});

	it('marks a second hit in the same line instead of repeating the line', async () => {
		const found = await hit('党建', ['抓党建促党建']);
		expect(found?.lines).toHaveLength(1);
		expect(found?.lines[0]?.after).toEqual([{ text: '促' }, { text: '党建', mark: true }]);
		expect(found?.more).toBe(0);
	});

	it('never marks half a phrase at the end of a line', async () => {
		const found = await hit('党建引领', [`党建引领${filler.slice(0, 20)}党建引领`]);
		expect(found?.lines[0]?.after.some(({ mark }) => mark)).toBe(false);
		expect(found?.lines).toHaveLength(2);
	});

	it('gives three lines at most, one to each term before any has two, and says how many hits it leaves out', async () => {
		const far = (word: string): string => `${word}${filler}${filler}`;
		const found = await hit('甲 乙', [far('甲') + far('甲') + far('甲') + far('甲') + far('乙')]);
		expect(found?.lines.map((line) => line.hit)).toEqual(['甲', '甲', '乙']);
		expect(found?.more).toBe(2);
	});

	it('marks the title, and shows the beginning where nothing but the title holds the phrase', async () => {
		const found = await hit('大会', ['正文在此。'], '代表大会召开');
		expect(found?.heading).toEqual([{ text: '代表' }, { text: '大会', mark: true }, { text: '召开' }]);
		expect(found?.lines).toEqual([]);
		expect(found?.lead).toBe('正文在此。');
	});
});
