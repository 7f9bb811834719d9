import { expect, test } from 'vitest';
import { decodeText, likelyEncodings } from '../../src/text/decode-text.ts';

/** 市政會議昨日舉行，議決在城東新修馬路三條，預計明年完工，市民出行將更加方便。 in Big5. */
const BIG5 =
	'a5abac46b77cc4b3ac51a4e9c17ca6e6a141c4b3a84da662abb0aa46b773add7b0a8b8f4a454b1f8a141b977ad70a9faa67ea7b9a475a141a5aba5c1a558a6e6b14ea7f3a55ba4e8ab4ba143';
const bytes = (hex: string) => Uint8Array.from(hex.match(/../gu) ?? [], (pair) => Number.parseInt(pair, 16));

test('Big5 is told from GB18030 by what it reads', () => {
	expect(decodeText(bytes(BIG5))).toBe(
		'市政會議昨日舉行，議決在城東新修馬路三條，預計明年完工，市民出行將更加方便。',
	);
});

test('UTF-16 without a byte order mark is told by what it reads', () => {
	const text = '本报讯昨日全市召开农业工作会议，部署下一阶段重点任务，会议由市长主持。';
	expect(decodeText(new Uint8Array(Buffer.from(text, 'utf16le')))).toBe(text);
});

test('bytes that read like no Chinese are no text', () => {
	const noise = Uint8Array.from({ length: 400 }, (_, i) => 0x81 + ((i * 37) % 120));
	expect(decodeText(noise)).toBeNull();
	expect(likelyEncodings(noise)).toEqual([]);
});
