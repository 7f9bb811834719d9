/**
 * A lock says who holds it. It is a file made by `O_EXCL`, so that it works on every file system; one whose process
 * is dead is taken over, and a run that was killed blocks nobody.
 */
import {
	closeSync,
	mkdirSync,
	openSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	writeSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { atEnd } from './at-end.ts';
import { EXIT } from './exit-codes.ts';
import { say } from './say.ts';
import { Stop } from '../../src/faults/stop.ts';

export interface Holder {
	pid: number;
	/** ISO date and time. */
	since: string;
	/** As people type it: `npm run build`. */
	command: string;
	host: string;
	/** When the process began, by the system's own count: a number of a process is given again. */
	born: string | null;
}

/** Milliseconds: a lock without a holder's name is being written; longer than this, its writer died over it. */
const WRITING = 5000;
const PAUSE = 250;

/** Start of a process in ticks since boot, where the system tells it. */
function bornOf(pid: number): string | null {
	try {
		// The name in brackets may hold blanks and brackets.
		return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)!.split(' ')[19] ?? null;
	} catch {
		return null;
	}
}

/** Does the holder still run? One on another machine cannot be asked, and counts as alive. */
function isAlive({ pid, host, born }: Holder): boolean {
	if (host !== hostname()) return true;
	try {
		process.kill(pid, 0);
	} catch (error) {
		return (error as { code?: string }).code === 'EPERM';
	}
	const now = bornOf(pid);
	return born === null || now === null || born === now;
}

/** The holder of a lock, `'writing'` where its name is not there yet, null where nobody holds it. */
export function holderOf(path: string): Holder | 'writing' | null {
	try {
		const text = readFileSync(path, 'utf8');
		if (text.endsWith('}\n')) {
			const holder = JSON.parse(text) as Holder;
			return isAlive(holder) ? holder : null;
		}
		return Date.now() - statSync(path).mtimeMs < WRITING ? 'writing' : null;
	} catch (error) {
		if ((error as { code?: string }).code === 'ENOENT' || error instanceof SyntaxError) return null;
		throw error;
	}
}

/** Takes the lock if it is free. */
function tryLock(path: string, command: string): boolean {
	mkdirSync(dirname(path), { recursive: true });
	const me: Holder = {
		pid: process.pid,
		since: new Date().toISOString(),
		command,
		host: hostname(),
		born: bornOf(process.pid),
	};
	try {
		const file = openSync(path, 'wx');
		writeSync(file, `${JSON.stringify(me)}\n`);
		closeSync(file);
		return true;
	} catch (error) {
		if ((error as { code?: string }).code !== 'EEXIST') throw error;
		return false;
	}
}

/** Removes a dead run's lock; by way of a rename, so that of two that find it only one does. */
function clearDead(path: string): void {
	const aside = `${path}.dead-${process.pid}`;
	try {
		renameSync(path, aside);
	} catch {
		return;
	}
	// Between the look and the rename another may have cleared it and taken it: then it gets it back.
	if (holderOf(aside) === null) rmSync(aside, { force: true });
	else renameSync(aside, path);
}

const describe = ({ command, pid, since, host }: Holder): string =>
	`\`${command}\` (process ${pid}${host === hostname() ? '' : ` on ${host}`}, since ${since})`;

/**
 * Holds a lock until the answer is called or the command ends; waits for another run and says so.
 * @throws Stop where another run holds it and `wait` is false
 */
export async function takeLock(path: string, command: string, wait: boolean): Promise<() => void> {
	let told = false;
	while (!tryLock(path, command)) {
		const holder = holderOf(path);
		if (holder === null) clearDead(path);
		else if (holder !== 'writing') {
			const who = describe(holder);
			if (!wait)
				throw new Stop(
					`Unexpected second run, expected one at a time: ${who} holds \`${path}\`; wait for it, or end it${holder.host === hostname() ? '' : `; if that machine no longer runs it, remove \`${path}\``}`,
					EXIT.locked,
				);
			if (!told) say('info', `Waiting for ${who}, which holds \`${path}\` …`, { lock: path, holder });
			told = true;
			await sleep(PAUSE);
		} else await sleep(PAUSE / 10);
	}
	const release = () => rmSync(path, { force: true });
	const forget = atEnd(release);
	return () => {
		forget();
		release();
	};
}
