import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { simplified } from '../../scripts/language/simplified.ts';
import { normalise } from '../../src/search/normalise.ts';
import { lookAlikeForms, readLookAlikes } from '../../src/search/tools/look-alikes.ts';
import { readGroups } from '../../src/text/look-alike-groups.ts';

const file = readFileSync('content/language/look-alikes.yaml', 'utf8');
const groups = readGroups(file);
const table = readLookAlikes(groups.join(' '));

describe('characters that look alike', () => {
	it('stand in the form in which they are searched, each group once', () => {
		for (const group of groups) {
			expect(normalise(group, simplified)).toBe(group);
			expect(new Set(group).size).toBe([...group].length);
		}
		expect(new Set(groups).size).toBe(groups.length);
	});

	it('lead both ways, and none to itself', () => {
		for (const [char, others] of table) {
			expect(others).not.toContain(char);
			expect(others.filter((other) => !table.get(other)?.includes(char))).toEqual([]);
		}
	});

	it.each([
		['未来', ['末来', '本来', '未米']],
		['龘靐', []],
		['未', []],
		['未?来', []],
		['2024', []],
	])('%s may read %j', (text, forms) => {
		expect(lookAlikeForms(text, table)).toEqual(forms);
	});

	it('are refused where a row is not of Han characters or says no source', () => {
		expect(() => readGroups('- {source: a, note: b, example: 未末, groups: [未x]}')).toThrow();
		expect(() => readGroups('- {note: b, example: 未末, groups: [未末]}')).toThrow();
	});

	it('have an example in each row', () => {
		const examples = [...file.matchAll(/example: (\S)(\S)/gu)];
		expect(examples.length).toBeGreaterThan(3);
		for (const [, one = '', other] of examples) expect(table.get(one)).toContain(other);
	});
});
