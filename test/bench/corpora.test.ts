/** What a fit says before it begins, where the corpus is not the one that it needs. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const read = () => import('../../scripts/bench/corpora.ts');
let folder = '';
beforeEach(() => {
	vi.resetModules();
	folder = mkdtempSync(join(tmpdir(), 'jianbao-corpora-'));
	vi.stubEnv('JIANBAO_CORPORA', folder);
});
afterEach(() => vi.unstubAllEnvs());

test('without its corpus a fit refuses, and says what belongs where', async () => {
	const { requireCorpora, readCorpusLines } = await read();
	expect(() => requireCorpora('xwlb')).toThrow(
		/Unexpected missing `.*xwlb\.jsonl\.gz`.*Nothing was fitted\./su,
	);
	expect(readCorpusLines('xwlb')).toBeNull();
});

test('another file under the name of the corpus is refused by its digest', async () => {
	writeFileSync(join(folder, 'xwlb.jsonl.gz'), 'another text');
	const { requireCorpora } = await read();
	expect(() => requireCorpora('xwlb')).toThrow(/of digest `[0-9a-f]{12}…`, expected `b9e2876aa46d…`/u);
});
