import { parseArgs } from 'node:util';
import { EXIT, exitCodesLine } from './exit-codes.ts';
import { LEVELS, type Level } from './say.ts';
import { Stop } from '../../src/faults/stop.ts';

/** One flag of a command. */
interface Flag {
	type: 'string' | 'boolean';
	/** What stands behind it in the usage: `DIR`. */
	value?: string;
	help: string;
	default?: string;
}

/** What a command is called with; the help is made of it. */
export interface Usage {
	/** As people type it: `npm run content`. */
	command: string;
	/** What it does, in one sentence. */
	does: string;
	/** What may stand without a flag: `FILE …`. */
	operands?: string;
	flags: Record<string, Flag>;
}

export interface Arguments {
	values: Record<string, string | undefined>;
	switches: ReadonlySet<string>;
	operands: string[];
	help: boolean;
	json: boolean;
	level: Level;
}

/** Flags that every command has. */
const COMMON: Record<string, Flag> = {
	help: { type: 'boolean', help: 'says how to call the command' },
	json: { type: 'boolean', help: 'messages as one JSON object a line' },
	log: { type: 'string', value: LEVELS.join('|'), help: 'how much is told', default: 'info' },
};

export function renderHelp({ command, does, operands, flags }: Usage): string {
	const rows = Object.entries({ ...flags, ...COMMON }).map(([name, { value, help, default: given }]) => [
		`--${name}${value ? ` ${value}` : ''}`,
		`${help}${given === undefined ? '' : ` (default: ${given})`}`,
	]);
	const width = Math.max(...rows.map(([left]) => left!.length));
	const line = rows.map(([left, right]) => `  ${left!.padEnd(width)}  ${right}`).join('\n');
	return `${command}${operands ? ` -- ${operands}` : ''}\n${does}\n\n${line}\n\n${exitCodesLine}\n`;
}

/** @throws Stop with what is known where something is not */
export function readArguments(usage: Usage, args: readonly string[]): Arguments {
	const all = { ...usage.flags, ...COMMON };
	const fail = (reason: string): never => {
		throw new Stop(`${reason}; \`${usage.command} -- --help\` lists what is known`, EXIT.usage);
	};
	let parsed;
	try {
		parsed = parseArgs({
			args: [...args],
			allowPositionals: true,
			options: Object.fromEntries(Object.entries(all).map(([name, { type }]) => [name, { type }])),
		});
	} catch (error) {
		return fail(explainArgument(error as Error & { code?: string }));
	}
	const { positionals } = parsed;
	if (positionals.length && usage.operands === undefined)
		fail(`Unexpected argument \`${positionals[0]}\`, expected flags only`);
	const values: Record<string, string | undefined> = {};
	const switches = new Set<string>();
	for (const [name, { type, default: given }] of Object.entries(all)) {
		const value = parsed.values[name];
		if (type === 'boolean') {
			if (value === true) switches.add(name);
		} else values[name] = (value as string | undefined) ?? given;
	}
	const level = values['log'] as Level;
	if (!LEVELS.includes(level)) fail(`Unexpected \`--log ${level}\`, expected ${LEVELS.join(', ')}`);
	return {
		values,
		switches,
		operands: positionals,
		help: switches.has('help'),
		json: switches.has('json'),
		level,
	};
}

/** What Node says about an argument, in the house's form. */
function explainArgument({ code, message }: Error & { code?: string }): string {
	const name = /'(-[^']*?)(?: <value>)?'/u.exec(message)?.[1] ?? '';
	if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return `Unexpected argument \`${name}\``;
	if (/does not take an argument/u.test(message)) return `Unexpected value of \`${name}\`, expected none`;
	if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE')
		return `Unexpected \`${name}\` without a value, expected one behind it`;
	return `Unexpected arguments: ${message.split('\n')[0]}`;
}
