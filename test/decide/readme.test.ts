import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { correctionSchema, correctionsSchema } from '../../src/schema/schema.ts';

test('the example in content/corrections/README.md is valid and shows every kind of correction', () => {
	const [, example = ''] =
		/```yaml\n([\s\S]*?)```/u.exec(readFileSync('content/corrections/README.md', 'utf8')) ?? [];
	const { corrections } = correctionsSchema.parse(parse(example));
	const kinds = correctionSchema.options.map((option) => option.shape.do.value);
	expect(corrections.map((one) => one.do)).toEqual(kinds);
});
