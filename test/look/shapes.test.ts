import { describe, expect, test } from 'vitest';
import { asPage } from '../../scripts/bench/pages/as-page.ts';
import { parseBlocks } from '../../scripts/look/parse-blocks.ts';
import { viewPage } from '../../scripts/look/page-view.ts';
import type { Seen } from '../../scripts/look/seen.ts';
import { bylineLike, formOf, standing } from '../../scripts/look/shapes.ts';
import { loadWeights } from '../../scripts/weights/load-weights.ts';

const weights = loadWeights();

const seen = (text: string): Seen => viewPage(parseBlocks(asPage(text)), new Set(), weights).seen[0] as Seen;

describe('the form of a line', () => {
	test.each([
		['本报记者王小明李立', 2],
		['示例报全媒体记者赵大山', 2],
		['通讯员孙立新摄', 2],
		['某乡某村 钱文', 2],
		['全市记者培训班开班', 0],
	])('%s ends in a name: %i', (text, strength) => {
		expect(formOf(seen(text)).nameEnd).toBe(strength);
	});

	test.each(['本报记者王小明李立', '（通讯员 王小明）', '（李立 整理）'])(
		'%s looks like a byline',
		(text) => {
			expect(bylineLike(seen(text))).toBeGreaterThanOrEqual(2);
		},
	);

	test.each([
		'（本报某市7月7日电）',
		'(本报某市7月7日电)',
		'（作者为某大学教授）',
		'联系电话：0100—1234567',
		'二〇二三年五月十二日',
		'某市某区人民法院',
	])('%s is whole without a full stop', (text) => {
		expect(standing(seen(text))).toBe(true);
	});

	test.each(['他说，这件事还没有完', '走进新时代的大门'])('%s may go on', (text) => {
		expect(standing(seen(text))).toBe(false);
	});
});
