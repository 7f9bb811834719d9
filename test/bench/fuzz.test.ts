/** A sample of `npm run fuzz`: the same pages every time, held against the same laws. */
import { expect, test } from 'vitest';
import { fuzzer } from '../../scripts/bench/fuzz/fuzz-page.ts';
import { brokenLaws } from '../../scripts/bench/fuzz/laws.ts';
import { asPage } from '../../scripts/bench/pages/as-page.ts';
import { describeArticles } from '../../scripts/convert/describe-articles.ts';
import { loadVocabulary } from '../../scripts/vocabulary/load-vocabulary.ts';
import { segmentPage, weights } from '../frozen.ts';

const vocabulary = loadVocabulary('content/vocabulary');

test('40 pages made worse at random lose, double and invent no character', () => {
	const fuzz = fuzzer(vocabulary, weights, 2000);
	const broken = Array.from({ length: 40 }, (_, i) => ({ seed: i + 1, faults: fuzz(i + 1).faults }));
	expect(broken.filter(({ faults }) => faults.length)).toEqual([]);
});

const cut = (text: string) => {
	const segmented = segmentPage(asPage(text));
	return { segmented, ...describeArticles(segmented, vocabulary, null) };
};
const words = ({ articles }: ReturnType<typeof cut>) =>
	articles.map(({ body }) =>
		body.flatMap((node) => (node.kind === 'gap' ? [] : node.runs.map(({ text }) => text))).join('|'),
	);

test('a second jump mark of an article stands in its text', () => {
	const page = cut(
		'\n\n上接第3版\n\n（上接B2版）截至目前，工作得到群众肯定，成效十分明显。\n\n下一步，还将把服务送到家门口。\n',
	);
	expect(brokenLaws(page.segmented, page.articles)).toEqual([]);
	expect(words(page).join('')).toContain('（上接B2版）');
});

test('a sign in front of a jump mark stays with the words behind it', () => {
	const page = cut('\n\n■上接第3版本报记者 某某\n\n截至目前，工作得到群众肯定，成效十分明显。\n');
	expect(brokenLaws(page.segmented, page.articles)).toEqual([]);
});

test('the laws see a character that is lost, doubled or invented', () => {
	const { segmented, articles } = cut(
		'\n\n本县修好一条路\n\n本报讯 日前，本县修好了一条路，群众十分满意。\n',
	);
	const spoilt = (change: (text: string) => string) =>
		brokenLaws(
			segmented,
			articles.map(({ article, body }) => ({
				article,
				body: body.map((node) =>
					node.kind === 'gap'
						? node
						: { ...node, runs: node.runs.map((run) => ({ ...run, text: change(run.text) })) },
				),
			})),
		);
	expect(spoilt((text) => text)).toEqual([]);
	expect(spoilt((text) => text.replace('路', ''))).toEqual(['body: 路-1']);
	expect(spoilt((text) => `${text}。`)).toEqual(['body: 。+1']);
});
