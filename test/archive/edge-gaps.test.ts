import { expect, test } from 'vitest';
import { withoutEdgeGaps } from '../../src/archive/edge-gaps.ts';

const GAP = '〔此处原文有缺〕';
const gap = `<p class="cut">${GAP}</p>`;
const text = '<p>一。</p>';

test.each([
	['a note above stands for the gap at the beginning', gap + text, { above: '缺头', below: null }, text],
	['a note below stands for the gap at the end', `${text}\n${gap}`, { above: null, below: '缺尾' }, text],
	['a gap without a note stays', gap + text + gap, { above: null, below: null }, gap + text + gap],
	['a gap inside the text stays', text + gap + text, { above: '缺头', below: '缺尾' }, text + gap + text],
])('%s', (_, html, notes, expected) => {
	expect(withoutEdgeGaps(html, GAP, notes)).toBe(expected);
});
