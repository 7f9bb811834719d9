/**
 * `npm run bench:kills -- --kills 200`: builds a small archive again and again, each time with a page changed, and kills
 * the build at a random moment. After each kill the articles and the site must be whole, those before or those after;
 * every tenth build runs to its end, must give what it always gave, and must leave nothing behind.
 */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Stop } from '../../src/faults/stop.ts';
import { EXIT } from '../command/exit-codes.ts';
import { numberOf } from '../command/number-of.ts';
import { runCommand } from '../command/run-command.ts';
import { say } from '../command/say.ts';
import { digestOfFiles } from '../write/digest-of-files.ts';
import { healSwap } from '../write/swap-folder.ts';
import { seeded } from './pages/random.ts';

/** What the converter writes; what people write is left out. */
const WRITTEN = ['articles', 'manifest.txt', 'permalinks.json', 'report.json'];

/** Of what is there whole; `none` where a part is missing. Feeds tell when a file was written, which differs. */
const fingerprint = (paths: readonly string[]): string =>
	paths.every((path) => existsSync(path)) ? digestOfFiles(paths, (path) => path.endsWith('.xml')) : 'none';

const account = (count: Readonly<Record<Counted, number>>): string =>
	`${count.killed} builds killed at random moments (${count.ended} had ended): ${count.articles} times articles damaged, ${count.site} times the site damaged, ${count.absent} times no site until the next run, ${count.builds} builds after it not as always, ${count.strays} strays after whole builds`;
type Counted = 'killed' | 'ended' | 'articles' | 'site' | 'absent' | 'builds' | 'strays';

interface Trial {
	content: string;
	dist: string;
	env: NodeJS.ProcessEnv;
	root: string;
}

function begin(): Trial {
	const root = mkdtempSync(join(tmpdir(), 'jianbao-kills-'));
	const [content, dist, temporary] = [join(root, 'archive'), join(root, 'dist'), join(root, 'tmp')];
	mkdirSync(temporary);
	const env = { ...process.env, JIANBAO_CONTENT: content, JIANBAO_DIST: dist, TMPDIR: temporary };
	const { status, stderr } = spawnSync(
		process.execPath,
		['scripts/new-archive.ts', content, '--paper', '试报'],
		{
			env,
			encoding: 'utf8',
		},
	);
	if (status !== 0) throw new Stop(`Unexpected failure of new-archive: ${stderr}`, EXIT.fault);
	return { root, content, dist, env };
}

/** The page that changes; its two states lead to two states of articles and site. */
const PAGE = (state: number): string =>
	`县里修渠${state ? '完工' : '开工'}\n\n本报记者 张文\n\n本报讯 昨日，县里的水渠${state ? '完工通水' : '开工动土'}，两岸三个村子受益。\n`;

function build({ env }: Trial): ChildProcess {
	return spawn(process.execPath, ['scripts/build.ts'], { env, stdio: 'ignore', detached: true });
}

const ended = (child: ChildProcess): Promise<number | null> =>
	new Promise((resolve) => child.once('exit', (code) => resolve(code)));

/** Names beside what a build makes: what a killed run may leave and a whole one must not. */
const straysOf = ({ root, content }: Trial): string[] => [
	...readdirSync(root).filter((name) => !['archive', 'dist', 'dist.changes', 'tmp'].includes(name)),
	...readdirSync(content).filter((name) => name.startsWith('.') && name !== '.gitignore'),
	...readdirSync(join(root, 'tmp')),
];

await runCommand({
	command: 'npm run bench:kills',
	does: 'Kills builds at random moments and looks whether anything that stood is damaged or left behind.',
	flags: {
		kills: { type: 'string', value: 'N', help: 'how many', default: '200' },
		seed: { type: 'string', value: 'N', help: 'of the random moments', default: '1' },
	},
	async run(args) {
		const kills = numberOf(args, 'kills');
		const trial = begin();
		const random = seeded(numberOf(args, 'seed'));
		const put = (state: number) => writeFileSync(join(trial.content, 'sources', 'z.txt'), PAGE(state));
		const articles = () => fingerprint(WRITTEN.map((name) => join(trial.content, name)));
		const site = () => fingerprint([trial.dist]);
		const whole = [new Map<string, string>(), new Map<string, string>()] as const;
		let took = 0;
		// Addresses remember both states after both have been published; from then on a state always gives the same.
		for (const state of [0, 1, 0, 1]) {
			put(state);
			const began = performance.now();
			const code = await ended(build(trial));
			if (code !== 0) throw new Stop(`Unexpected end of a build with exit code ${code}`, EXIT.fault);
			took = performance.now() - began;
			whole[0].set(String(state), articles());
			whole[1].set(String(state), site());
		}
		const isWhole = (known: Map<string, string>, now: string) => [...known.values()].includes(now);
		const count = { killed: 0, ended: 0, articles: 0, site: 0, absent: 0, builds: 0, strays: 0 };
		for (let i = 0; i < kills; i++) {
			const state = i % 2;
			put(state);
			const child = build(trial);
			const end = ended(child);
			await Promise.race([end, sleep(random.next() * took * 1.02)]);
			if (child.exitCode === null) {
				process.kill(-child.pid!, 'SIGKILL');
				count.killed++;
			} else count.ended++;
			await end;
			const now = site();
			// Between the two renames of a swap no site stands; the next run puts one there.
			if (now === 'none') count.absent++;
			else if (!isWhole(whole[1], now)) count.site++;
			healSwap(trial.content);
			if (!isWhole(whole[0], articles())) count.articles++;
			if (i % 10 !== 9) continue;
			const code = await ended(build(trial));
			if (code !== 0 || articles() !== whole[0].get(String(state)) || site() !== whole[1].get(String(state)))
				count.builds++;
			const strays = straysOf(trial);
			for (const path of strays) say('error', `left behind: ${path}`, { path });
			count.strays += strays.length;
			// A run that is broken off has said how far it came.
			say('info', account(count));
		}
		rmSync(trial.root, { recursive: true, force: true });
		const damage = count.articles + count.site + count.builds;
		say('info', `${account(count)}; a build takes ${(took / 1000).toFixed(1)} s`, count);
		if (damage + count.strays) throw new Stop(`Unexpected damage after kills, expected none`, EXIT.fault);
	},
});
