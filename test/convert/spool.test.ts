import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openSpool } from '../../scripts/convert/spool.ts';

test('what is put aside comes back in order, whatever it holds', () => {
	fc.assert(
		fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 40 })), (values) => {
			const spool = openSpool<string>();
			for (const value of values) spool.put(value);
			expect([...spool.read()]).toEqual(values);
			expect([...spool.read()]).toEqual(values);
			spool.close();
		}),
		{ numRuns: 50 },
	);
});

test('a value may be longer than a stretch that is read at once', () => {
	const spool = openSpool<{ text: string }>();
	const values = ['闻'.repeat(600_000), '版', '讯'.repeat(800_000)].map((text) => ({ text }));
	for (const value of values) spool.put(value);
	expect([...spool.read()]).toEqual(values);
	spool.close();
});
