/** What a command tells: for people on two streams, or one JSON object a line for machines. */
import { styleText } from 'node:util';
import { printable } from './printable.ts';
import { faultLine, type Fault } from '../../src/faults/stop.ts';

export const LEVELS = ['error', 'warn', 'info', 'debug'] as const;
export type Level = (typeof LEVELS)[number];

const state = { level: 'info' as Level, json: false };

/** Set once, by the arguments of the command. */
export const setVoice = (voice: Partial<typeof state>): void => void Object.assign(state, voice);
export const isJson = (): boolean => state.json;

const wanted = (level: Level) => LEVELS.indexOf(level) <= LEVELS.indexOf(state.level);

/** Says one thing; `data` goes only into the JSON line. */
export function say(level: Level, text: string, data: Record<string, unknown> = {}): void {
	if (!wanted(level)) return;
	if (state.json) process.stdout.write(`${JSON.stringify({ level, text, ...data })}\n`);
	else if (level === 'error' || level === 'warn') process.stderr.write(`${printable(text)}\n`);
	else process.stdout.write(`${printable(text)}\n`);
}

/** Says one thing to put right, with its place. */
export function sayFault(fault: Fault, level: Level = 'error'): void {
	if (state.json) say(level, fault.reason, { path: fault.path, line: fault.line, rule: fault.ruleId });
	else say(level, faultLine(fault));
}

/** The result of a stage: `content 5 pages → 42 articles (3.1 s)`. */
export function sayStage(
	stage: string,
	summary: string,
	began: number,
	data: Record<string, unknown> = {},
): void {
	const seconds = Number(((performance.now() - began) / 1000).toFixed(1));
	if (state.json) return say('info', summary, { stage, seconds, ...data });
	if (wanted('info'))
		process.stdout.write(
			`${styleText('bold', stage, { stream: process.stdout })} ${printable(summary)} (${seconds.toFixed(1)} s)\n`,
		);
}
