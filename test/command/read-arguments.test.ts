import { expect, test } from 'vitest';
import { readArguments, renderHelp, type Usage } from '../../scripts/command/read-arguments.ts';

const usage: Usage = {
	command: 'npm run sample',
	does: 'Does it.',
	flags: {
		out: { type: 'string', value: 'DIR', help: 'where to', default: 'here' },
		fast: { type: 'boolean', help: 'at once' },
	},
};

test('flags, switches and defaults are read', () => {
	expect(readArguments(usage, ['--fast', '--json'])).toMatchObject({
		values: { out: 'here' },
		json: true,
		level: 'info',
	});
	expect(readArguments(usage, ['--out=there']).values['out']).toBe('there');
	expect([...readArguments(usage, ['--fast']).switches]).toEqual(['fast']);
});

test.each([
	[['--ouch'], 'Unexpected argument `--ouch`'],
	[['--out'], 'Unexpected `--out` without a value, expected one behind it'],
	[['--fast=1'], 'Unexpected value of `--fast`, expected none'],
	[['file'], 'Unexpected argument `file`, expected flags only'],
	[['--log', 'loud'], 'Unexpected `--log loud`, expected error, warn, info, debug'],
])('%j is told in the house’s form', (args, text) => {
	expect(() => readArguments(usage, args)).toThrow(
		`${text}; \`npm run sample -- --help\` lists what is known`,
	);
});

test('the help lists every flag with its default, and the exit codes', () => {
	expect(renderHelp(usage)).toMatch(
		/--out DIR\s+where to \(default: here\)\n[^]*--fast[^]*--json[^]*Exit codes: 0 done/u,
	);
});
