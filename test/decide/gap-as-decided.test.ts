import { expect, test } from 'vitest';
import { gapAsDecided } from '../../scripts/decide/gap-as-decided.ts';
import type { BodyNode } from '../../scripts/types.ts';

const text = (kind: 'paragraph' | 'caption' | 'credit', words: string): BodyNode => ({
	kind,
	runs: [{ text: words }] as never,
});
const gap: BodyNode = { kind: 'gap' };
const [first, last, credit] = [
	text('paragraph', '桥长三里。'),
	text('paragraph', '今天还在。'),
	text('credit', '（王小明）'),
];

test.each([
	['goes where a person says that nothing is missing', [gap, first, last], 'start', null, [first, last]],
	['goes from the end too', [first, last, gap, credit], 'end', null, [first, last, credit]],
	['moves to the end', [gap, first, last, credit], 'start', 'end', [first, last, gap, credit]],
	['stands in front where a person says so', [first, last], null, 'start', [gap, first, last]],
	['stays where nobody says anything', [first, last, gap], 'end', 'end', [first, last, gap]],
	['stands alone in a body without text', [credit], null, 'start', [gap, credit]],
] as const)('the sign for missing text %s', (_what, body, machine, decided, expected) => {
	expect(gapAsDecided([...body], machine, decided)).toEqual(expected);
});
