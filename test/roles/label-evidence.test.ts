import { expect, test } from 'vitest';
import { generatePage } from '../../scripts/bench/generate-pages.ts';
import type { GeneratedPage } from '../../scripts/bench/pages/generated.ts';
import { ownArticles } from '../../scripts/bench/pages/articles.ts';
import { asPage } from '../../scripts/bench/pages/as-page.ts';
import { labelled } from '../../scripts/bench/pages/labelled.ts';
import { seeded } from '../../scripts/bench/pages/random.ts';
import { scorePage } from '../../scripts/bench/score-page.ts';
import type { PageLayout } from '../../scripts/page-layout.ts';
import type { SourcePage } from '../../scripts/types.ts';
import { viewOf } from '../../scripts/bench/fitting/view-of.ts';
import { labeller } from '../../scripts/roles/label-roles.ts';
import { roleIndex, roles } from '../../scripts/roles/roles.ts';
import { segmentPage, weights } from '../frozen.ts';

const articles = ownArticles();
const pages = Array.from({ length: 4 }, (_, i) => generatePage(articles, 700 + i));
const rightOf = (make: (page: GeneratedPage) => SourcePage): number =>
	pages.flatMap((page) => scorePage(page, segmentPage(make(page))).articles).filter(({ right }) => right)
		.length;

test('a page with labels, sound ones or wrong ones, is cut no worse than as text', () => {
	const asText = rightOf(({ source }) => source);
	for (const wrong of [0, 0.3, 1]) {
		const r = seeded(5);
		expect(rightOf((page) => labelled(page, r, wrong))).toBeGreaterThanOrEqual(asText);
	}
});

const TEXT = [
	'城东新桥昨日通车',
	'本报记者 王小明',
	'在新桥通车前不久举行的灯会上，小学生们提着灯笼从桥头走过',
	'昨日上午，城东新桥正式通车，过河从此不用再绕行十里，沿河居民早早来到桥头，等着第一个走过去。',
	'新桥全长三百米，桥面宽二十米，两侧各有一条人行道，工程历时两年，比原定时间早了三个月完成。',
	'附近学校的学生以前要坐渡船上学，遇到大雾天渡船停开，只好绕远路，如今走过桥去只要五分钟。',
].join('\n\n');
const LABELS = ['doc_title', 'text', 'figure_title', 'text', 'text', 'text'];
const layout = (labels: readonly string[]): PageLayout => ({
	width: 100,
	height: 100,
	grain: 'block',
	pictures: [],
	lines: TEXT.split('\n').map((text, i) =>
		text ? { box: [0, i, 100, i + 1], label: labels[i / 2] as string } : null,
	),
});
const kindsOf = (page: SourcePage) =>
	segmentPage(page).drafts.flatMap(({ parts }) => parts.map(({ kind }) => kind));

/** How likely the block on line 5 is a caption. */
const caption = (page: SourcePage): number => {
	const { sums } = labeller(viewOf(page, weights), weights)();
	return sums.role[2 * roles.length + roleIndex.caption] ?? 0;
};

test('what a program calls a caption is more likely one, and what it calls text is less', () => {
	const asText = caption(asPage(TEXT));
	expect(caption({ ...asPage(TEXT), layout: layout(LABELS) })).toBeGreaterThan(2 * asText);
	expect(caption({ ...asPage(TEXT), layout: layout(LABELS.with(2, 'text')) })).toBeLessThan(asText);
});

test('a byline stays one, whatever the program calls it', () => {
	const wrong = LABELS.with(1, 'header');
	expect(kindsOf({ ...asPage(TEXT), layout: layout(wrong) })).toContain('byline');
});
