/**
 * When an article entered the archive and when it last changed, from the version history: the only dates about the
 * archive itself that are true and the same in every build. Without a complete history they are unknown.
 */
import { execFileSync } from 'node:child_process';
import { join, relative } from 'node:path';
import { contentRoot } from '../settings/place.ts';

export interface Dates {
	/** ISO 8601 with offset, of the commit that brought the file. */
	added: string;
	/** Of the last commit that changed it. */
	changed: string;
}

/** @param log newest first: a NUL and the commit's date, then the names of its files, one a line */
export function parseLog(log: string): Map<string, Dates> {
	const dates = new Map<string, Dates>();
	for (const commit of log.split('\0').slice(1)) {
		const [date = '', ...files] = commit.split('\n').filter((line) => line !== '');
		for (const file of files) dates.set(file, { added: date, changed: dates.get(file)?.changed ?? date });
	}
	return dates;
}

/** File from the project's root → dates; empty where there is no history, or only a part of it (a shallow clone). */
export function readHistory(root = contentRoot): Map<string, Dates> {
	const git = (...args: string[]): string =>
		execFileSync('git', ['-c', 'core.quotepath=off', '-C', root, ...args], {
			encoding: 'utf8',
			stdio: ['ignore', 'pipe', 'ignore'],
			maxBuffer: 2 ** 30,
		});
	try {
		if (git('rev-parse', '--is-shallow-repository').trim() !== 'false') return new Map();
		const top = git('rev-parse', '--show-toplevel').trim();
		const dates = parseLog(git('log', '--format=%x00%cI', '--name-only', '--no-renames', '--', 'articles'));
		return new Map([...dates].map(([file, value]) => [relative(process.cwd(), join(top, file)), value]));
	} catch {
		return new Map();
	}
}
