import { describe, expect, test } from 'vitest';
import { findDuplicates } from '../../scripts/look/find-duplicates.ts';
import { parseBlocks } from '../../scripts/look/parse-blocks.ts';
import { asPage } from '../convert/own-pages.ts';

const duplicates = (...lines: string[]) =>
	findDuplicates(parseBlocks(asPage(lines.join('\n\n')))).duplicates.map((d) => [
		d.copy.index,
		d.of.index,
		d.exact,
	]);
const long =
	'近日，某区召开城乡精神文明创建工作推进会，动员全区上下进一步统一思想、凝聚力量，全力推动创建工作再上新台阶。';

describe('what is printed twice', () => {
	test('a run of blocks, the later one is the copy', () => {
		expect(duplicates('题一', '短句。', long, '题一', '短句。')).toEqual([
			[3, 0, true],
			[4, 1, true],
		]);
	});

	test('a single block of eight characters or more', () => {
		expect(duplicates('武墩卫生院建成实训基地', long, '武墩卫生院建成实训基地')).toEqual([[2, 0, true]]);
	});

	test('a reading that differs by a character is a copy with a difference', () => {
		expect(duplicates(long, '别的。', long.replace('凝聚', '疑聚'))).toEqual([[2, 0, false]]);
	});
});

describe('what only looks so', () => {
	test('the same byline over several articles', () => {
		expect(
			duplicates('题一在这里', '■通讯员 李 侃', '正文一。', '题二在这里', '■通讯员 李 侃', '正文二。'),
		).toEqual([]);
	});

	test('where two stories were sent from on one day', () => {
		const sent = '（本报河口3月4日电）';
		expect(duplicates('题一在这里', '正文一。', sent, '题二在这里', '正文二。', sent)).toEqual([]);
	});

	test('a short line that recurs', () => {
		expect(duplicates('会上，', long, '会上，')).toEqual([]);
	});

	test('two short lines that differ by a character', () => {
		expect(duplicates('副市长王一到会讲话', '别的。', '副市长王二到会讲话')).toEqual([]);
	});
});
