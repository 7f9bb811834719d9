/** `npm run new-archive -- DIR`: begins the archive of another newspaper, in a folder that builds at once. */
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { Stop } from '../src/faults/stop.ts';
import { EXIT } from './command/exit-codes.ts';
import { runCommand } from './command/run-command.ts';
import { say } from './command/say.ts';
import { checkRegion } from './facts/check-sidecar.ts';
import { renderArchive, wordsFor } from './new-archive/render-archive.ts';
import { inSimplified } from './language/simplified.ts';
import { loadVocabulary } from './vocabulary/load-vocabulary.ts';
import { scriptOf } from '../src/languages/script-of.ts';
import { readSite } from '../src/settings/read-site.ts';

/** Of the pages around the text, as the newspaper's own name suggests. */
const languageOf = (names: string | undefined, traditional: string | undefined): 'zh-TW' | 'zh-CN' =>
	traditional || scriptOf(names ?? '') === 'zh-Hant' ? 'zh-TW' : 'zh-CN';

/** What is asked on a terminal where no flag says it; an empty answer takes the second. */
const QUESTIONS: Record<string, [question: string, fallback: (given: Record<string, string>) => string]> = {
	paper: ['报名（照报头所印）', () => ''],
	title: [
		'库名',
		({ paper, traditional, interface: said }) =>
			wordsFor(said ?? languageOf(paper, traditional)).title(paper ?? ''),
	],
	region: ['在哪里出版（县、市或省的全名，没有就直接回车）', () => ''],
	address: ['将来的网址（还没有就直接回车）', () => 'https://example.org'],
	interface: [
		'界面的语言：zh-CN 简体、zh-TW 繁体、en 英文（报上的文字总是原样）',
		({ paper, title, traditional }) => languageOf(`${paper}${title}`, traditional),
	],
};

async function ask(
	values: Record<string, string | undefined>,
	traditional: boolean,
): Promise<Record<string, string>> {
	const given: Record<string, string> = {
		...(traditional ? { traditional: 'yes' } : {}),
		...(values['interface'] ? { interface: values['interface'] } : {}),
	};
	const terminal = process.stdin.isTTY
		? createInterface({ input: process.stdin, output: process.stdout })
		: null;
	for (const [name, [question, fallback]] of Object.entries(QUESTIONS)) {
		const usual = fallback(given);
		const said =
			values[name] ?? (await terminal?.question(`${question}${usual ? `〔${usual}〕` : ''}：`))?.trim();
		given[name] = said || usual;
	}
	terminal?.close();
	return given;
}

await runCommand({
	command: 'npm run new-archive',
	does: 'Begins the archive of another newspaper in a new folder: settings, a sample page, and a README for people who do not program.',
	operands: 'DIR',
	flags: {
		paper: { type: 'string', value: 'NAME', help: 'name of the newspaper, as it prints it' },
		title: { type: 'string', value: 'TEXT', help: 'name of the archive' },
		region: {
			type: 'string',
			value: 'NAME',
			help: 'district where it is published: its names are read first',
		},
		address: { type: 'string', value: 'URL', help: 'where the site will stand, with its path' },
		interface: {
			type: 'string',
			value: 'LANG',
			help: 'language of the pages around the text: zh-CN, zh-TW or en; zh-TW where the newspaper is in traditional characters',
		},
		traditional: { type: 'boolean', help: 'the newspaper is printed in traditional characters' },
	},
	async run({ values, switches, operands: [dir, ...more] }) {
		if (dir === undefined || more.length)
			throw new Stop('Unexpected number of folders, expected one: `npm run new-archive -- DIR`', EXIT.usage);
		if (existsSync(dir) && readdirSync(dir).length)
			throw new Stop([
				{
					path: dir,
					reason: 'Unexpected files in the folder, expected a new or an empty one; give another name',
				},
			]);
		const {
			paper = '',
			title = '',
			region = '',
			address = '',
			interface: language = '',
		} = await ask(values, switches.has('traditional'));
		if (!paper)
			throw new Stop('Unexpected absence of the newspaper’s name, expected `--paper NAME`', EXIT.usage);
		const vocabulary = loadVocabulary(join(dir, 'vocabulary'));
		const home = inSimplified(region) || null;
		const [fault] = checkRegion(home, vocabulary);
		if (fault !== undefined)
			throw new Stop(
				`${fault}; leave \`--region\` away where there is none, or add a row in vocabulary/districts/ later`,
			);
		const archive = {
			title,
			paper,
			region: home,
			address,
			language,
			known: vocabulary.newspapers.some(({ name }) => name === paper),
			traditional: switches.has('traditional'),
		};
		const files = renderArchive(archive, resolve(dir));
		for (const [name, text] of Object.entries(files)) {
			mkdirSync(dirname(join(dir, name)), { recursive: true });
			writeFileSync(join(dir, name), text);
		}
		mkdirSync(join(dir, 'corrections'), { recursive: true });
		// What was given may be no address: told now, not at the first build, and nothing stays.
		try {
			readSite(dir);
		} catch (error) {
			rmSync(dir, { recursive: true });
			throw error;
		}
		say(
			'info',
			`${Object.keys(files).length} files in \`${dir}\`; read \`${join(dir, 'README.md')}\`, then:\n  JIANBAO_CONTENT=${resolve(dir)} JIANBAO_DIST=${resolve(dir)}-site npm start`,
		);
	},
});
