import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { readCorrections, type PageCorrections } from '../../scripts/decide/read-corrections.ts';
import { readPage } from '../../scripts/read/read-page.ts';
import type { PageFile } from '../../scripts/read/find-pages.ts';
import type { SourcePage } from '../../scripts/types.ts';

/** Two short stories; lines 1, 3, 5, 7 and 9, 11, 13, 15. */
export const TEXT = [
	'# 清河镇推进秋收',
	'■通讯员 李小侃',
	'本报讯 日前，清河镇组织农机手下田，抢收水稻。',
	'镇农技站提醒，要抢晴收获、颗粒归仓，确保全镇秋粮丰收到手。',
	'# 中学生走进消防站',
	'■通讯员 王小静',
	'本报讯 近日，镇中学组织学生走进消防站，学习灭火器的用法。',
	'同学们表示，要把学到的知识带回家，做安全小卫士。',
].join('\n\n');

export const sha256 = createHash('sha256').update(TEXT).digest('hex');

/** A folder with one page and its corrections. */
export function aPage(
	corrections: object[],
	digest = sha256,
): { file: PageFile; folder: string; path: string } {
	const root = mkdtempSync(join(tmpdir(), 'jianbao-'));
	const folder = join(root, 'sources');
	mkdirSync(folder);
	mkdirSync(join(root, 'corrections'));
	writeFileSync(join(folder, 'a.txt'), TEXT);
	const path = join(root, 'corrections', 'a.yaml');
	writeFileSync(path, stringify({ sha256: digest, corrections }));
	return { file: { page: 'a', fileName: 'a.txt', folder }, folder: join(root, 'corrections'), path };
}

/** The page with its corrections as read. */
export function read(
	corrections: object[],
	digest = sha256,
): { page: SourcePage; corrections: PageCorrections; faults: string[] } {
	const { file, folder } = aPage(corrections, digest);
	const page = readPage(file);
	const list = readCorrections(page, folder);
	return { page, corrections: list, faults: page.file.messages.map(({ reason }) => reason) };
}
