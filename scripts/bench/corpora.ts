/**
 * The texts that fits and measurements read. They are never part of the repository: `corpora.json` names each by its
 * digest, and they lie where `JIANBAO_CORPORA` says, or else in `../shared/corpora` beside the repository.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { Stop } from '../../src/faults/stop.ts';

interface Corpus {
	name: 'xwlb' | 'newspapers';
	file: string;
	sha256: string;
	what: string;
	from: string;
}
export type CorpusName = Corpus['name'];

const manifest = JSON.parse(readFileSync(new URL('./corpora.json', import.meta.url), 'utf8')) as Corpus[];
const folder = resolve(
	process.env['JIANBAO_CORPORA'] ?? fileURLToPath(new URL('../../../shared/corpora', import.meta.url)),
);

const entry = (name: CorpusName): Corpus => manifest.find((one) => one.name === name)!;

/** Why a corpus cannot be read, or null where it is what the manifest says. */
export function faultOf(name: CorpusName): string | null {
	const { file, sha256, what, from } = entry(name);
	const path = join(folder, file);
	if (!existsSync(path))
		return `Unexpected missing \`${path}\`, expected ${what} (${from}); put it there, or say with JIANBAO_CORPORA where it lies`;
	const found = createHash('sha256').update(readFileSync(path)).digest('hex');
	return found === sha256
		? null
		: `Unexpected \`${path}\` of digest \`${found.slice(0, 12)}…\`, expected \`${sha256.slice(0, 12)}…\`; bring the file of the manifest, or renew scripts/bench/corpora.json and fit everything anew`;
}

/** The lines of a corpus; null where it is not there. A measurement then says so and goes without. */
export function readCorpusLines(name: CorpusName): string[] | null {
	const path = join(folder, entry(name).file);
	return existsSync(path) ? gunzipSync(readFileSync(path)).toString('utf8').trim().split('\n') : null;
}

/**
 * The digests of the corpora that a fit is made from.
 * @throws where one is missing or another than the manifest's: weights fitted on less would look like any others
 */
export function requireCorpora(...names: CorpusName[]): Record<string, string> {
	const faults = names.flatMap((name) => faultOf(name) ?? []);
	if (faults.length) throw new Stop(`${faults.join('\n')}\nNothing was fitted.`);
	return Object.fromEntries(names.map((name) => [name, entry(name).sha256]));
}
