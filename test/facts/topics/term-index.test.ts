import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { topicSchema } from '../../../src/schema/schema.ts';
import { countTerms, makeTermIndex } from '../../../scripts/facts/topics/term-index.ts';

const topic = (label: string, strong: string[], terms: string[], except: string[] = []) =>
	topicSchema.parse({ label, slug: 'a', scope: '只为测试所设', strong, terms, except, iptc: null });
const index = makeTermIndex([
	topic('甲类', ['常委会'], ['委员', '常委', '甲乙'], ['乙常委会']),
	topic('乙类', ['委员'], ['会议']),
]);

describe('words are counted', () => {
	test('by topic, each with its weight', () => {
		const [a, b] = countTerms('委员参加会议', index, 2);
		expect([...a!]).toEqual([['委员', { factor: 1, count: 1 }]]);
		expect([...b!].map(([word]) => word)).toEqual(['委员', '会议']);
		expect(b!.get('委员')!.factor).toBeGreaterThan(b!.get('会议')!.factor);
	});
	test('the longest of those inside each other', () => {
		expect([...countTerms('常委会', index, 2)[0]!.keys()]).toEqual(['常委会']);
	});
	test('not inside an excepted phrase', () => {
		expect([...countTerms('乙常委会', index, 2)[0]!.keys()]).toEqual([]);
	});
});

test('no word is counted more often than it stands in the text', () => {
	const words = ['常委会', '委员', '常委', '甲乙', '会议', '乙'];
	fc.assert(
		fc.property(fc.array(fc.constantFrom(...words), { maxLength: 12 }), (list) => {
			const text = list.join('');
			for (const found of countTerms(text, index, 2))
				for (const [word, { count }] of found) expect(count).toBeLessThanOrEqual(text.split(word).length - 1);
		}),
	);
});
