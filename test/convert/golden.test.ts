/**
 * Whole pages as they are written: the articles and what is found about them. After a change that is meant,
 * `UPDATE_GOLDEN=1 npx vitest run --config test/vitest.config.ts test/convert/golden.test.ts` writes them anew;
 * what then changes is read before it is committed.
 */
import {
	copyFileSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	readdirSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { convertPage } from '../../scripts/convert/convert-page.ts';
import { loadVocabulary } from '../../scripts/vocabulary/load-vocabulary.ts';
import { weights } from '../frozen.ts';

const golden = 'test/fixtures/golden';
const vocabulary = loadVocabulary('test/fixtures/jiangcheng/vocabulary');
const renew = process.env['UPDATE_GOLDEN'] === '1';

/** Every file that the page gives, by its path in the golden folder. */
function convert(name: string): Map<string, string> {
	const folder = mkdtempSync(join(tmpdir(), 'jianbao-golden-'));
	copyFileSync(join(golden, name, 'input.txt'), join(folder, `${name}.txt`));
	const { files, report, failures } = convertPage(
		{ file: { page: name, fileName: `${name}.txt`, folder }, published: {} },
		{ vocabulary, region: '江城市' },
		weights,
	);
	rmSync(folder, { recursive: true });
	expect(failures).toEqual([]);
	return new Map([
		...files.map(({ path, content }) => [join('articles', path.split('/').at(-1) ?? ''), content] as const),
		['findings.json', `${JSON.stringify(report, null, '\t')}\n`],
	]);
}

/** The files of a golden folder but for its input. */
function held(name: string): string[] {
	const articles = join(golden, name, 'articles');
	return [
		...(existsSync(articles) ? readdirSync(articles).map((file) => join('articles', file)) : []),
		...(existsSync(join(golden, name, 'findings.json')) ? ['findings.json'] : []),
	];
}

test.each(readdirSync(golden))('%s', (name) => {
	const made = convert(name);
	if (renew) {
		for (const file of held(name)) rmSync(join(golden, name, file));
		for (const [file, content] of made) {
			mkdirSync(dirname(join(golden, name, file)), { recursive: true });
			writeFileSync(join(golden, name, file), content);
		}
	}
	expect([...made.keys()].sort()).toEqual(held(name).sort());
	for (const [file, content] of made)
		expect(
			readFileSync(join(golden, name, file), 'utf8'),
			`${file} as it was; if the change is meant, \`UPDATE_GOLDEN=1\` with this test writes it anew`,
		).toBe(content);
});
