import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explainNotes, explainText } from '../../src/search/query/explain.ts';
import { examples, type Term } from '../../src/search/query/grammar.ts';
import { parse } from '../../src/search/query/parse.ts';
import { typedTerm } from '../../src/search/query/pattern.ts';

const shape = (term: Term): string =>
	`${term.not ? '!' : ''}${term.field === null ? '' : `${term.field}:`}${typedTerm(term)}`;

describe('the query language', () => {
	it.each(examples)('reads `$query` as $means and says so', ({ query, says, means, notes = [] }) => {
		const parsed = parse(query);
		expect(parsed.clauses.map((clause) => clause.map(shape))).toEqual(means);
		expect(explainText(parsed)).toBe(says);
		expect(explainNotes(parsed)).toEqual(notes);
	});

	it('says when an OR has nothing beside it, and looks for the rest', () => {
		const parsed = parse('| 甲 | | 乙 |');
		expect(parsed.clauses.map((clause) => clause.map(shape))).toEqual([['甲', '乙']]);
		expect(explainNotes(parsed)).toHaveLength(3);
	});

	it('takes a quotation that was not closed as a phrase up to the end', () => {
		const parsed = parse('甲 "乙 丙');
		expect(parsed.clauses.map((clause) => clause.map(shape))).toEqual([['甲'], ['乙 丙']]);
		expect(explainNotes(parsed)).toEqual(['引号没有合上，按整句“乙 丙”查']);
	});

	it.each(['-', '"', '""', '标题:', '- -', '|'])('never drops `%s` without a word', (input) => {
		const { clauses, notes } = parse(input);
		const said = [...clauses.flat(), ...notes].map(({ text }) => text).join('');
		expect(said.replace(/\s/gu, '')).toBe(input.replace(/\s/gu, ''));
	});

	it.each(['甲 AND', 'NOT', '甲 NEAR/5', 'NEAR 甲', '甲 AND | 乙', '甲 OR NOT'])(
		'says of `%s` which sign has nothing beside it',
		(input) => {
			expect(explainNotes(parse(input)).join()).toMatch(/一边没有词，未计/u);
		},
	);

	it('keeps NEAR to two words of the text, and says so', () => {
		for (const input of ['甲 NEAR 乙 NEAR 丙', '人物:甲 NEAR 乙', '甲 NEAR -乙'])
			expect(explainNotes(parse(input))).toEqual(['“NEAR”只用在两个不带检索项的词之间，这里按“都要出现”查']);
	});

	it('keeps every character that is typed, apart from blanks and signs', () => {
		fc.assert(
			fc.property(fc.string({ unit: fc.constantFrom(...'甲乙 -|"：a1标题:') }), (input) => {
				const { clauses, notes } = parse(input);
				const kept = [...clauses.flat(), ...notes].map(({ text }) => text).join('');
				for (const char of '甲乙a1') {
					const count = (text: string) => [...text].filter((one) => one === char).length;
					expect(count(kept)).toBeGreaterThanOrEqual(count(input));
				}
			}),
		);
	});
});
