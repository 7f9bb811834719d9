import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

export interface Measured {
	seconds: number;
	/** Of the process and all it started together, or null where the system does not tell. */
	peakMegabytes: number | null;
	/** Seconds of processor that they used, to a fifth of a second; null where the system does not tell. */
	cpuSeconds: number | null;
	output: string;
}

interface Use {
	megabytes: number;
	cpuSeconds: number;
}

/** Ticks of the clock in which Linux counts the processor's time. */
const ticksPerSecond = 100;

/** What a process and its descendants use: resident memory, and processor with that of children which have ended. */
function useOf(root: number): Use {
	const processes = new Map<number, { parent: number; pages: number; ticks: number }>();
	for (const name of readdirSync('/proc')) {
		if (!/^\d+$/u.test(name)) continue;
		try {
			const stat = readFileSync(`/proc/${name}/stat`, 'utf8')
				.replace(/^.*\) /su, '')
				.split(' ');
			const ticks = stat.slice(11, 15).reduce((sum, one) => sum + Number(one), 0);
			processes.set(Number(name), { parent: Number(stat[1]), pages: Number(stat[21]), ticks });
		} catch {
			// It ended while it was looked at.
		}
	}
	const under = (pid: number): boolean =>
		pid === root || (processes.has(pid) && pid > 1 && under(processes.get(pid)?.parent ?? 0));
	const own = [...processes].filter(([pid]) => under(pid)).map(([, one]) => one);
	return {
		megabytes: (own.reduce((sum, { pages }) => sum + pages, 0) * 4096) / 1e6,
		cpuSeconds: own.reduce((sum, { ticks }) => sum + ticks, 0) / ticksPerSecond,
	};
}

/** Runs Node on a script, or another program, and watches it. @throws with its output where it fails */
export function runMeasured(
	args: readonly string[],
	env: Readonly<Record<string, string>>,
	program = process.execPath,
): Promise<Measured> {
	return new Promise((resolve, reject) => {
		const started = performance.now();
		const child = spawn(program, args, { env: { ...process.env, ...env } });
		let output = '';
		let peak = 0;
		let cpu = 0;
		for (const stream of [child.stdout, child.stderr])
			stream.on('data', (chunk) => (output += String(chunk)));
		const watch = setInterval(() => {
			if (process.platform !== 'linux' || child.pid === undefined) return;
			const { megabytes, cpuSeconds } = useOf(child.pid);
			peak = Math.max(peak, megabytes);
			cpu = Math.max(cpu, cpuSeconds);
		}, 200);
		child.on('error', reject);
		child.on('close', (code) => {
			clearInterval(watch);
			const seconds = (performance.now() - started) / 1000;
			const told = peak > 0;
			if (code === 0)
				resolve({ seconds, peakMegabytes: told ? peak : null, cpuSeconds: told ? cpu : null, output });
			else reject(new Error(`${program} ${args.join(' ')} ended with ${code}\n${output.slice(-4000)}`));
		});
	});
}
