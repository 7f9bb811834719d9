import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { allFindings } from '../../src/findings/findings.ts';
import { strings } from '../../src/strings/index.ts';

const folder = 'src/findings';

test('every file that defines a finding is named after it and stands in the table', () => {
	const defined = readdirSync(folder)
		.filter((file) => / = define\(\{/u.test(readFileSync(`${folder}/${file}`, 'utf8')))
		.map((file) => file.replace(/\.ts$/u, ''));
	expect(allFindings.map(({ id }) => id).toSorted()).toEqual(defined.toSorted());
});

test('every finding has a name of its own in the reader’s language', () => {
	const names = allFindings.map(({ id }) => strings.findings[id].name);
	expect(new Set(names).size).toBe(allFindings.length);
});
