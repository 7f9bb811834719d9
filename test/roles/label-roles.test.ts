import { describe, expect, test } from 'vitest';
import { ConstraintError } from '../../scripts/roles/constraints.ts';
import { labeller } from '../../scripts/roles/label-roles.ts';
import { roles } from '../../scripts/roles/roles.ts';
import { label, lookAt, TWO } from '../a-cut-page.ts';
import { weights } from '../frozen.ts';

const rolesOf = (blocks: readonly string[]) => label(blocks).labels.map(({ role }) => role);

test('headline, byline and text of plain stories are told apart', () => {
	expect(rolesOf(TWO)).toEqual(['title', 'byline', 'body', 'body', 'title', 'byline', 'body', 'body']);
});

test('the probabilities of all roles of a block are one', () => {
	const { sums } = label(TWO);
	TWO.forEach((_, i) => {
		const row = [...sums.role.subarray(i * roles.length, (i + 1) * roles.length)];
		expect(row.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9);
	});
});

describe('a decision', () => {
	test('about a role is obeyed, and what it forbids is not weighed', () => {
		const { labels } = label(TWO, { roles: new Map([[9, 'rubric']]) });
		expect(labels[4]?.role).toBe('rubric');
		expect(labels[4]?.certainty).toBeCloseTo(1, 9);
	});

	test('leaves nothing behind: the same page without it is labelled as before', () => {
		const under = labeller(lookAt(...TWO), weights);
		const before = under();
		under({ roles: new Map([[1, 'furniture']]) });
		expect(under().labels).toEqual(before.labels);
	});

	test('about a line without text is refused with its line', () => {
		const refused = () => label(TWO, { roles: new Map([[2, 'title']]) });
		expect(refused).toThrow(ConstraintError);
		expect(refused).toThrow('line 2');
	});
});

const STANZA = '石桥还在那里\n桥下的水换了一茬\n又一茬';

test('deeper marks between stanzas are sub-heads of the poem above them', () => {
	const poem = [
		'# 故乡三题',
		'晴川诗社 何小满',
		'## 石桥',
		STANZA,
		'## 老井',
		STANZA.replace('石桥', '老井'),
	];
	expect(rolesOf([...poem, '# 一街灯火', '■通讯员 周小帆', TWO[2], TWO[3]]).slice(0, 6)).toEqual([
		'title',
		'byline',
		'subhead',
		'body',
		'subhead',
		'body',
	]);
});

test('a deeper mark over verse is none where prose stands between', () => {
	const found = rolesOf([...TWO.slice(0, 4), '## 石桥', STANZA, STANZA.replace('石桥', '老井')]);
	expect(found[4]).toBe('title');
});
