import { expect, test } from 'vitest';
import { asPage } from '../../scripts/bench/pages/as-page.ts';
import { styleOf } from '../../scripts/convert/count-page.ts';
import { taughtBy, type DecidedOn } from '../../scripts/convert/taught-by.ts';
import { toShapes } from '../../scripts/papers/shapes.ts';
import type { Constraints } from '../../scripts/roles/constraints.ts';
import { TWO } from '../a-cut-page.ts';
import { weights } from '../frozen.ts';

const text = TWO.join('\n\n');
const on = (name: string, own: string, decided: Constraints = {}): DecidedOn => ({
	page: asPage(own, name),
	decided,
});
const a = on('a', text);
const b = on('b', text.replaceAll('水库', '河堤').replaceAll('食堂', '诊所'));
const counted = Object.fromEntries(
	[a, b].map(({ page }) => [page.page, { digest: '', shapes: toShapes(styleOf(page, weights, {})) }]),
);
/** A paper that is believed in everything that it says of column names. */
const credulous = {
	...weights,
	paper: { observations: { 'paper shape m: rubric': { rubric: 90 } }, steps: {} },
};
const rubrics: Constraints = {
	roles: new Map([
		[1, 'rubric'],
		[9, 'rubric'],
	]),
};

test('a decision teaches the lines of like shape on other pages, and says what they were', () => {
	const taught = taughtBy({ ...a, decided: rubrics }, [b], counted, credulous);
	expect(taught).toContainEqual({
		page: 'b',
		line: 1,
		text: '青石镇小河堤改造完工',
		from: 'title',
		to: 'rubric',
	});
	expect(taught.every(({ page }) => page === 'b')).toBe(true);
});

test('a line that a person has decided learns nothing', () => {
	const kept = { ...b, decided: { roles: new Map([[1, 'title' as const]]) } };
	const taught = taughtBy({ ...a, decided: rubrics }, [kept], counted, credulous);
	expect(taught.map(({ line }) => line)).not.toContain(1);
});

test('the decisions that were counted teach nothing more', () => {
	expect(taughtBy(a, [b], counted, credulous)).toEqual([]);
});
