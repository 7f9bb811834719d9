import { expect, test } from 'vitest';
import { withPageFacts } from '../../scripts/decide/page-facts.ts';
import type { Correction } from '../../src/schema/schema.ts';

const fact = (field: 'newspaper' | 'date' | 'page', value: string | null): Correction => ({
	do: 'page',
	line: 1,
	text: '第',
	field,
	value,
});

test.each([
	['sets what the sidecar leaves open', {}, [fact('page', 'A2')], { page: 'A2' }],
	['stands above the sidecar', { date: '1935' }, [fact('date', '1936')], { date: '1936' }],
	['takes away what the sidecar says', { date: '1935', page: '1' }, [fact('date', null)], { page: '1' }],
])('a decision about the page %s', (_, sidecar, list, said) => {
	expect(withPageFacts(sidecar, list)).toEqual(said);
});
