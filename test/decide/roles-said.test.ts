import { expect, test } from 'vitest';
import { asPage } from '../../scripts/bench/pages/as-page.ts';
import { pinOf } from '../../scripts/decide/pinned.ts';
import { rolesSaid } from '../../scripts/decide/roles-said.ts';
import type { Correction } from '../../src/schema/schema.ts';
import { TWO } from '../a-cut-page.ts';
import { segmentPage } from '../frozen.ts';

const page = asPage(TWO.join('\n\n'));
const by = { by: '甲', on: '2026-01-02' };

test('a role that a person has said is said of its line alone', () => {
	const correction: Correction = { do: 'role', line: 1, text: TWO[0], role: 'rubric', ...by };
	expect([...rolesSaid(page, [{ correction, at: 3 }]).roles!]).toEqual([[1, 'rubric']]);
});

test('of a page that is done every line has its role', () => {
	const correction: Correction = { do: 'done', line: 1, text: TWO[0], ...pinOf(segmentPage(page)), ...by };
	const { roles } = rolesSaid(page, [{ correction, at: 3 }]);
	expect([...roles!].toSorted(([a], [b]) => a - b)).toEqual([
		[1, 'title'],
		[3, 'byline'],
		[5, 'body'],
		[7, 'body'],
		[9, 'title'],
		[11, 'byline'],
		[13, 'body'],
		[15, 'body'],
	]);
});
