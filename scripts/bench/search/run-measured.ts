import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

export interface Measured {
	seconds: number;
	/** Of the process and all it started together, or null where the system does not tell. */
	peakMegabytes: number | null;
	output: string;
}

/** Resident memory of a process and its descendants, in megabytes. */
function residentMegabytes(root: number): number {
	const parents = new Map<number, { parent: number; pages: number }>();
	for (const name of readdirSync('/proc')) {
		if (!/^\d+$/u.test(name)) continue;
		try {
			const stat = readFileSync(`/proc/${name}/stat`, 'utf8')
				.replace(/^.*\) /su, '')
				.split(' ');
			parents.set(Number(name), { parent: Number(stat[1]), pages: Number(stat[21]) });
		} catch {
			// It ended while it was looked at.
		}
	}
	const under = (pid: number): boolean =>
		pid === root || (parents.has(pid) && pid > 1 && under(parents.get(pid)?.parent ?? 0));
	let pages = 0;
	for (const [pid, process] of parents) if (under(pid)) pages += process.pages;
	return (pages * 4096) / 1e6;
}

/** Runs Node on a script and watches it. @throws with its output where it fails */
export function runMeasured(
	args: readonly string[],
	env: Readonly<Record<string, string>>,
): Promise<Measured> {
	return new Promise((resolve, reject) => {
		const started = performance.now();
		const child = spawn(process.execPath, args, { env: { ...process.env, ...env } });
		let output = '';
		let peak = 0;
		for (const stream of [child.stdout, child.stderr])
			stream.on('data', (chunk) => (output += String(chunk)));
		const watch = setInterval(() => {
			if (process.platform === 'linux' && child.pid !== undefined)
				peak = Math.max(peak, residentMegabytes(child.pid));
		}, 200);
		child.on('close', (code) => {
			clearInterval(watch);
			const seconds = (performance.now() - started) / 1000;
			if (code === 0) resolve({ seconds, peakMegabytes: peak === 0 ? null : peak, output });
			else reject(new Error(`${args.join(' ')} ended with ${code}\n${output.slice(-4000)}`));
		});
	});
}
