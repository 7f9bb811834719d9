import { describe, expect, test } from 'vitest';
import { asPage } from '../../scripts/bench/pages/as-page.ts';
import { parseBlocks } from '../../scripts/look/parse-blocks.ts';
import { viewPage } from '../../scripts/look/page-view.ts';
import { loadWeights } from '../../scripts/weights/load-weights.ts';
import { bareStarts, place, runsOf } from '../../scripts/roles/place-features.ts';

const closed =
	'昨天下午，全镇的干部和群众一起把村口那条断了三年的石桥重新修好，孩子们第二天就从桥上走着去上学了。';
const open = '镇里的养蜂人在山坡上摆开了四百多个蜂箱，他们打算在槐花谢掉以前把今年的第一批蜜全部割';
const rest = '下来，送到山下的合作社去称重装瓶，再由货车运往省城的三家超市。';
const weights = loadWeights();
const view = (...lines: string[]) => viewPage(parseBlocks(asPage(lines.join('\n\n'))), new Set(), weights);
const features = (v: ReturnType<typeof view>, i: number) => {
	const out = new Map<string, number>();
	place(v, i, (name, value = 1) => value && out.set(name, Number(value)));
	return out;
};

describe('where a short line stands', () => {
	test('a run of short lines stands between two texts', () => {
		const v = view(closed, '石桥新修', '镇里的大事', closed);
		expect(runsOf(v)[1]).toBe(runsOf(v)[2]);
		expect(runsOf(v)[1]).toMatchObject({ from: 1, to: 2, above: 0, below: 3 });
		expect(runsOf(v)[0]).toBeUndefined();
	});

	test('a line between the two halves of a sentence interrupts a text', () => {
		expect(features(view(open, '蜂箱', rest), 1).get('interrupts a text')).toBeGreaterThan(0.3);
		expect(features(view(closed, '石桥新修', closed), 1).has('interrupts a text')).toBe(false);
	});

	test('two bylines below one run of headlines speak of two stories', () => {
		const v = view('石桥新修', '蜂蜜丰收', '本报记者 王小明', closed, '本报记者 李立', closed);
		expect(bareStarts(v, runsOf(v)[0]!)).toBe(1);
		const one = view('石桥新修', '本报记者 王小明', closed, '蜂蜜丰收', '本报记者 李立', closed);
		expect(bareStarts(one, runsOf(one)[0]!)).toBe(0);
	});
});
