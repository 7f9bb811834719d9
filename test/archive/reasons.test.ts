import { expect, test } from 'vitest';
import { dateReasons, subjectReasons } from '../../src/archive/reasons.ts';
import { noteDateEvidence } from '../../src/findings/evidence-date.ts';
import type { Message } from '../../src/report/message.ts';
import { anItem } from './an-item.ts';

const id = 'page-3';
const message = (line: number, ruleId: string, data: object, article = id): Message =>
	({ line, ruleId, data, article }) as Message;
const clue = (line: number, words: string, bound: object, article?: string): Message =>
	message(line, 'evidence-date', { words, bound }, article);

function source(evidence: Message[], fields: object = {}) {
	const notes = evidence
		.filter(({ ruleId }) => ruleId === 'evidence-date')
		.map(({ data }) => noteDateEvidence(data as never));
	const item = anItem({ id, dateEvidence: notes, ...fields });
	return { ...item, pages: [{ stem: 'page', evidence }] };
}

test('clues that allow the same days are one sentence with all their lines', () => {
	const winter = { yearly: ['12-07', '01-26'] };
	const reasons = dateReasons(
		source([
			clue(9, '元旦', winter),
			clue(30, '元旦假期', winter, 'page-20'),
			clue(4, '去年底', { from: '2021-12-31' }),
		]),
	);
	expect(reasons).toEqual([
		{
			text: '写到“元旦”“元旦假期”，故在某一年的12月7日至次年1月26日之间',
			lines: [
				{ stem: 'page', line: 9, where: 'own' },
				{ stem: 'page', line: 30, where: 'beside' },
			],
		},
		{ text: '写到“去年底”，故不早于2021年12月31日', lines: [{ stem: 'page', line: 4, where: 'own' }] },
	]);
});

test.each([
	[{ from: '2023-08-16', to: '2023-09-20' }, '在2023年8月16日至9月20日之间'],
	[{ from: '2023-12-16', to: '2024-01-20' }, '在2023年12月16日至2024年1月20日之间'],
	[{ from: '2023-08-16', to: '2023-08-16' }, '就在2023年8月16日'],
	[{ to: '2023-08-16' }, '不晚于2023年8月16日'],
	[{ yearly: ['05-01', '05-01'] }, '在某一年的5月1日'],
	[
		{
			spans: [
				{ from: '2023-08-16', to: '2023-08-18' },
				{ from: '2018-08-16', to: '2018-08-16' },
			],
			more: true,
		},
		'在2023年8月16日至8月18日，或2018年8月16日，或更早的同样日子',
	],
	[{ never: true }, '没有一天相合'],
])('%o is said in words', (bound, said) => {
	expect(dateReasons(source([clue(1, '某日', bound)]))[0]?.text).toBe(`写到“某日”，故${said}`);
});

test('the newest year of a page is no quotation, and a note without its clue leads to no line', () => {
	const newest = clue(7, '版面所见最晚年份1987年', { from: '1986-11-01', to: '1988-12-31' });
	expect(dateReasons(source([newest]))[0]?.text).toMatch(/^写到1987年，是版面所见最晚的年份，/u);
	expect(dateReasons(source([], { dateEvidence: ['元旦 每年 12-07 至 01-26'] }))).toEqual([
		{ text: '写到“元旦”，故在某一年的12月7日至次年1月26日之间', lines: [] },
	]);
	expect(dateReasons(source([], { dateEvidence: ['照编者所记'] }))).toEqual([
		{ text: '照编者所记', lines: [] },
	]);
});

test('a reason that comes again is said once; a name is said with its reason; other articles have their own', () => {
	const named = { why: 'named', where: 'lead', words: '东湾镇' };
	const reasons = subjectReasons(
		source(
			[
				message(9, 'evidence-places', named),
				message(9, 'evidence-places', named),
				message(11, 'evidence-places', named),
				message(12, 'evidence-places', { ...named, words: '西湾镇' }, 'page-20'),
				message(14, 'evidence-persons', { printed: '。镇长 方平说', reason: 'office' }),
			],
			{ persons: [{ name: '方平', as: '镇长' }] },
		),
	);
	expect(reasons.places).toEqual([
		{
			text: '，首段写到“东湾镇”',
			lines: [
				{ stem: 'page', line: 9, where: 'own' },
				{ stem: 'page', line: 11, where: 'own' },
			],
		},
	]);
	expect(reasons.persons[0]?.text).toMatch(/^，方平名前有职务/u);
});
