/** What a conversion takes, run as `npm run content` runs it, in a process of its own. */
import { spawn } from 'node:child_process';
import { cpSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { contentFolder } from '../paths.ts';

interface Cost {
	seconds: number;
	/** Seconds of processor time, threads included. */
	cpu: number;
	/** Resident memory of the whole process, threads included, in MiB, one reading after the other. */
	memory: number[];
	/** As the system counted it, MiB. */
	peak: number;
	summary: string;
}

/** Milliseconds between two readings of the process's memory. */
const every = 500;

/**
 * @param root an archive of nothing but `sources`; this archive's vocabulary and settings are put beside them
 * @throws with the end of the output where the conversion fails
 */
export async function conversionCost(root: string): Promise<Cost> {
	for (const name of ['vocabulary', 'site.yaml'])
		cpSync(join(contentFolder, name), join(root, name), { recursive: true });
	const log = join(root, 'memory');
	const hook = `import{appendFileSync as a}from'node:fs';
const t=setInterval(()=>a(${JSON.stringify(log)},process.memoryUsage().rss+'\\n'),${every});t.unref();
process.on('exit',()=>{const{user,system}=process.cpuUsage();a(${JSON.stringify(log)},process.resourceUsage().maxRSS*1024+'\\n'+(user+system)+'\\n')})`;
	rmSync(log, { force: true });
	const started = performance.now();
	const child = spawn(
		process.execPath,
		['--import', `data:text/javascript,${encodeURIComponent(hook)}`, 'scripts/build-content.ts'],
		{ env: { ...process.env, JIANBAO_CONTENT: root }, stdio: ['ignore', 'pipe', 'pipe'] },
	);
	let said = '';
	child.stdout.on('data', (part: Buffer) => (said += String(part)));
	child.stderr.on('data', (part: Buffer) => (said += String(part)));
	const status = await new Promise<number | null>((resolve) => child.on('exit', resolve));
	if (status !== 0) throw new Error(`the conversion failed:\n${said.slice(-2000)}`);
	const readings = readFileSync(log, 'utf8').trim().split('\n').map(Number);
	return {
		seconds: (performance.now() - started) / 1000,
		cpu: (readings.at(-1) ?? 0) / 1e6,
		memory: readings.slice(0, -2).map((bytes) => bytes / 2 ** 20),
		peak: (readings.at(-2) ?? 0) / 2 ** 20,
		summary: said.trim().split('\n').at(-1) ?? '',
	};
}

/** Prints how memory went. */
export function tellMemory({ memory, peak }: Pick<Cost, 'memory' | 'peak'>): void {
	const at = (q: number) =>
		(memory[Math.min(memory.length - 1, Math.floor(memory.length * q))] ?? 0).toFixed(0);
	console.log(
		`  memory of the whole process: at 25 % of the time ${at(0.25)} MiB, 50 % ${at(0.5)}, 75 % ${at(0.75)}, end ${at(1)}; at most ${peak.toFixed(0)} MiB`,
	);
}
