import { mkdtempSync, readFileSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { SYSTEM_ERRORS, explainError } from '../../scripts/command/explain-error.ts';
import { printable } from '../../scripts/command/printable.ts';

test.each(Object.entries(SYSTEM_ERRORS))('%s says what, where and what to do', (code, text) => {
	expect(text).toMatch(/^Unexpected [^]*(?:, expected |; )[^]*$/u);
	const stop = explainError(Object.assign(new Error('x'), { code, path: 'a/b' }));
	expect(stop?.exit).toBe(3);
	expect(stop?.message).toContain(`(${code})`);
});

test('an error of the system itself', () => {
	const folder = mkdtempSync(join(tmpdir(), 'jianbao-'));
	symlinkSync('loop', join(folder, 'loop'));
	const told = (path: string) => {
		try {
			return readFileSync(path);
		} catch (error) {
			return explainError(new Error('wrapped', { cause: error }))?.message;
		}
	};
	expect(told(join(folder, 'loop'))).toMatch(/Unexpected link `.*loop` that leads to itself/u);
	expect(told(folder)).toMatch(/Unexpected (?:the place|folder)/u);
	expect(explainError(new TypeError('x is not a function'))).toBeNull();
});

test('names can turn no terminal over', () => {
	expect(printable('a\u001B[31mb\u0007\u202Ec\n')).toBe('a\\u001B[31mb\\u0007\\u202Ec\n');
});
