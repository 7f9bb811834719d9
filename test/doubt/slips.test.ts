/** Suspected slips on a real run of the converter: what is offered, and what settles it. */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { weights } from '../frozen.ts';
import { cutAsDecided } from '../../scripts/convert/cut-as-decided.ts';
import { readCorrections } from '../../scripts/decide/read-corrections.ts';
import { changeLines } from '../../src/corrections/paste.ts';
import { readPage } from '../../scripts/read/read-page.ts';
import { aPage, TEXT } from '../decide/a-page.ts';

const text = TEXT.replace('抢收水稻', '抢收水稻水稻');
const sha256 = createHash('sha256').update(text).digest('hex');

function slips(corrections: object[]) {
	const { file, folder, path } = aPage([], sha256);
	writeFileSync(join(file.folder, file.fileName), text);
	writeFileSync(path, changeLines({ page: 'a', sha256, lines: [[1, 1]] }, corrections as never));
	const page = readPage(file);
	const list = readCorrections(page, folder);
	const found = cutAsDecided(page, list, weights)?.slips ?? [];
	expect(page.file.messages.filter(({ fatal }) => fatal).map(({ reason }) => reason)).toEqual([]);
	return found;
}

const elsewhere = { do: 'reviewed', line: 9, text: '中学生', by: '甲', on: '2026-01-02' };

test('a slip is offered with the reading that it would have without it', () => {
	expect(slips([elsewhere])).toMatchObject([
		{
			line: 5,
			ruleId: 'repeated-characters',
			otherwise: {
				corrections: [{ do: 'replace', line: 5, text: '本报讯 日前，清河镇组织', after: '田，抢收水稻。' }],
			},
		},
	]);
});

test('what is pasted settles it', () => {
	const [found] = slips([elsewhere]);
	expect(slips([elsewhere, ...(found?.otherwise?.corrections ?? [])])).toEqual([]);
});

test('reviewing its article settles it', () => {
	expect(slips([elsewhere, { ...elsewhere, line: 1, text: '清河镇' }])).toEqual([]);
});
