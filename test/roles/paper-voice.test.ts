import { expect, test } from 'vitest';
import { labeller, pageStyle } from '../../scripts/roles/label-roles.ts';
import { ownCounts, paperVoice } from '../../scripts/roles/paper-voice.ts';
import type { RoleWeights } from '../../scripts/roles/role-model.ts';
import { roleIndex, roles } from '../../scripts/roles/roles.ts';
import { groupNames, sumCounts, type StyleCounts } from '../../scripts/roles/style-counts.ts';
import { lookAt, TWO } from '../a-cut-page.ts';
import { weights } from '../frozen.ts';

const view = lookAt(...TWO);
const lines = (counts: StyleCounts, shape: string, role: string): number =>
	counts.get(shape)?.[groupNames.indexOf(role)] ?? 0;

test('a page without other pages of its paper is read as before, to the last bit', () => {
	const alone = labeller(view, weights)();
	const beside = labeller(view, weights, new Map())();
	expect([...beside.sums.role]).toEqual([...alone.sums.role]);
	expect(beside.labels).toEqual(alone.labels);
});

test('the two marked lines of a page are counted under their mark as the titles they are taken for', () => {
	const counts = pageStyle(view, weights, {});
	expect(lines(counts, '#1', 'title')).toBeCloseTo(2, 1);
	expect(counts.get('#1')?.at(-1)).toBe(2);
});

test('a line whose role a person has decided counts three times', () => {
	const counts = pageStyle(view, weights, { roles: new Map([[1, 'subhead']]) });
	expect(lines(counts, '#1', 'subhead')).toBeCloseTo(3, 1);
	expect(counts.get('#1')?.at(-1)).toBe(4);
});

test('a shape is a voice for the role that it has on the other pages, the stronger the more lines there are', () => {
	const table: RoleWeights = { observations: { 'paper shape m: subhead': { subhead: 2 } }, steps: {} };
	const role = new Float64Array(view.seen.length * roles.length);
	view.seen.forEach((_, i) => (role[i * roles.length + roleIndex.subhead] = 1));
	const once = ownCounts(view, { role }, () => false);
	const at = (counts: StyleCounts, i: number) =>
		paperVoice(view, counts, table)[i * roles.length + roleIndex.subhead];
	const said = at(once, 0)!;
	expect(said).toBeGreaterThan(0);
	expect(at(sumCounts([once, once, once]), 0)).toBeGreaterThan(said);
	// Running text has no shape.
	expect(at(once, 2)).toBe(0);
});
