import { describe, expect, test } from 'vitest';
import { applyCorrections } from '../../scripts/decide/apply-corrections.ts';
import type { Correction } from '../../src/schema/schema.ts';
import type { Part } from '../../scripts/types.ts';
import { anArticle } from '../an-article.ts';
import { vocabulary } from '../facts/vocabulary.ts';

const parts: Part[] = [
	{ kind: 'title', pieces: [{ line: 3, start: 0, end: 4, text: '旧题目' }] },
	{ kind: 'paragraph', pieces: [{ line: 5, start: 9, end: 20, text: '全委部署，全委落实。' }] },
];
const apply = (...corrections: Correction[]) =>
	applyCorrections(
		anArticle({ title: '旧题目', district: '淮安市' }),
		parts,
		[3, 5],
		corrections.map((correction, i) => ({ correction, at: i + 2 })),
		vocabulary,
	);
const set = (
	field: 'district' | 'topics' | 'title' | 'kind',
	before: unknown,
	value: unknown,
): Correction => ({
	do: 'set',
	line: 3,
	text: '旧题目',
	field,
	before,
	value,
	by: '甲',
	on: '2026-01-02',
});

test('a field is set, and the article tells of it with both readings and who decided', () => {
	const { article, faults } = apply(set('district', '淮安市', '涟水县'));
	expect(faults).toEqual([]);
	expect(article.district).toBe('涟水县');
	expect(article.corrections).toEqual([
		{
			what: 'set',
			where: 'district',
			before: '淮安市',
			after: '涟水县',
			by: '甲',
			on: '2026-01-02',
			note: null,
		},
	]);
});

describe('a field is not set where', () => {
	test.each([
		[
			'the machine says something else by now',
			set('district', '盱眙县', '涟水县'),
			'expected "淮安市" as the machine has it',
		],
		['the vocabulary does not know the name', set('district', '淮安市', '乌有县'), 'Unexpected `乌有县`'],
		['there is no such topic', set('topics', [], ['体育']), 'Unexpected `体育`'],
		['the value has the wrong form', set('kind', 'article', 'essay'), 'Unexpected value of `kind`'],
	])('%s', (_what, correction, reason) => {
		const { article, faults } = apply(correction);
		expect(faults).toMatchObject([{ at: 2, line: 3, reason: expect.stringContaining(reason) }]);
		expect(article).toMatchObject({ district: '淮安市', topics: [], kind: 'article' });
	});
});

test('words that stand twice on the line must be told apart', () => {
	const replace = { do: 'replace', line: 5, text: '全委', before: '全委', after: '全面' } as const;
	expect(apply(replace).faults).toMatchObject([
		{ line: 5, reason: expect.stringContaining('stands 2 times') },
	]);
	expect(apply({ ...replace, before: '全委部署', after: '全面部署' }).faults).toEqual([]);
});

test('a headline put right keeps its reading before as a whole', () => {
	const { article } = apply({ do: 'replace', line: 3, text: '旧题目', before: '旧题', after: '新题' });
	expect(article.corrections).toMatchObject([
		{ what: 'replace', where: 'title', before: '旧题目', after: '新题目' },
	]);
});

test('a review says who and when, and is no correction', () => {
	const { article } = apply({ do: 'reviewed', line: 3, text: '旧题目', by: '甲', on: '2026-01-02' });
	expect(article).toMatchObject({ reviewed: { by: '甲', on: '2026-01-02' }, corrections: [] });
});

test('decisions about other articles do nothing here', () => {
	const { article, faults } = apply({ ...set('title', '别的', '题'), line: 99 });
	expect([article.title, article.corrections, faults]).toEqual(['旧题目', [], []]);
});
