/** One page from file to finished articles: everything that needs no other page, so that pages run in worker threads. */
import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { cutAsDecided } from './cut-as-decided.ts';
import { correctionsFolder, failCorrection, readCorrections } from '../decide/read-corrections.ts';
import { assignIds } from '../write/permalinks/assign-ids.ts';
import { withPageFacts } from '../decide/page-facts.ts';
import { checkSidecar, regionOf } from '../facts/check-sidecar.ts';
import type { PaperYears } from '../facts/dates/clue.ts';
import { describeArticles } from './describe-articles.ts';
import { readPage } from '../read/read-page.ts';
import { placeOfField } from '../read/read-sidecar.ts';
import type { PageFile } from '../read/find-pages.ts';
import { toCounts, type Shapes } from '../papers/shapes.ts';
import { renderMdx } from '../write/render-mdx.ts';
import { pageFailures } from '../doubt/page-failures.ts';
import { calendarPage } from '../../src/text/show-date.ts';
import { aboutOf } from '../../src/findings/findings.ts';
import { noArticle } from '../../src/findings/no-article.ts';
import type { Message } from '../../src/report/message.ts';
import type { Report } from '../../src/report/report.ts';
import type { Permalinks } from '../../src/schema/schema.ts';
import type { Described, Failure, SourcePage } from '../types.ts';
import type { Weights } from '../weights/weights.ts';
import type { Vocabulary } from '../vocabulary/types.ts';

/** What every page is converted with. */
export interface Context {
	vocabulary: Vocabulary;
	/** District whose names are read first, from the archive's settings. */
	region: string | null;
}

/** A page to convert, with the ids published from it before. */
export interface Job {
	file: PageFile;
	published: Permalinks;
	/** What the other pages of its paper show. */
	others?: Shapes | undefined;
	/** What its paper's dated pages say, where the page prints no more than a year of the cycle of sixty. */
	paperYears?: PaperYears;
}

export interface ConvertedPage {
	stem: string;
	/** Of its text. */
	digest: string;
	/** The page's articles as they are written, paths relative to the output folder. */
	files: { id: string; path: string; content: string }[];
	/** The page's text, where the site cannot read it from the source itself. */
	text?: { path: string; content: string } | undefined;
	/** Articles with a jump mark: the halves of stories that other pages may complete. */
	halves: Described[];
	report: Report['pages'][number];
	permalinks: Permalinks;
	/** The newspaper that its sidecar names, and the days it can be from, ISO. */
	issue: { newspaper: string | null; from: string | null; to: string | null };
	/** Whether it prints a year that comes again after sixty, and nothing on it says which. */
	undecidedYear?: boolean;
	/** With these addresses published before, the page comes out the same. */
	steady?: boolean;
	failures: Failure[];
}

export function convertPage(
	{ file, published, others, paperYears }: Job,
	context: Context,
	weights: Weights,
): ConvertedPage {
	const source = readPage(file);
	const { stem } = source;
	const digest = createHash('sha256').update(source.text).digest('hex');
	const failures = () =>
		source.file.messages
			.filter(({ fatal }) => fatal)
			.map(({ line, ruleId, reason }) => ({
				path: source.file.path,
				line: line ?? 1,
				ruleId: ruleId ?? 'unknown',
				reason,
			}));
	const empty = { page: source.page, furniture: [], duplicates: [], messages: [] };
	const failed = () => ({
		stem,
		digest,
		files: [],
		halves: [],
		issue: { newspaper: null, from: null, to: null },
		report: empty,
		permalinks: {},
		failures: failures(),
	});
	if (failures().length) return failed();

	const corrections = readCorrections(source, correctionsFolder(file.folder));
	const decisions = corrections.list.map(({ correction }) => correction);
	const page = { ...source, sidecar: withPageFacts(source.sidecar, decisions) };
	for (const { field, text } of checkSidecar(page.sidecar, context.vocabulary)) {
		const said = corrections.list.find(
			(one) => one.correction.do === 'page' && one.correction.field === field,
		);
		if (said) failCorrection(page, corrections.path, said.at, said.correction.line, text);
		else
			page.file.message(`${placeOfField(file.folder, page.page, field)}: ${text}`, {
				place: { line: 1, column: 1 },
				ruleId: 'invalid-sidecar',
				source: 'jianbao',
			}).fatal = true;
	}
	const decided = cutAsDecided(page, corrections, weights, others && toCounts(others));
	if (failures().length || !decided) return failed();
	const { segmented, alternatives, slips } = decided;
	const { articles, findings, faults, undecidedYear } = describeArticles(
		segmented,
		context.vocabulary,
		regionOf(page.sidecar, context.vocabulary, context.region),
		corrections.list,
		alternatives,
		paperYears,
	);
	for (const { at, line, reason } of faults) failCorrection(page, corrections.path, at, line, reason);
	const identified = articles.map(({ article, body }) => ({
		lines: article.source.flatMap(({ lines }) => lines.flatMap(expand)),
		title: article.title ?? article.supplied,
		listed: calendarPage(article),
		text: body.flatMap((node) => (node.kind === 'gap' ? [] : node.runs.map(({ text }) => text))).join(''),
	}));
	const { ids, permalinks } = assignIds(page, identified, published);
	const again = assignIds(page, identified, permalinks);
	const described = articles.map(({ article, body }, i) => ({ article: { ...article, id: ids[i]! }, body }));
	const messages: Message[] = [
		...articles.flatMap((one, i) => one.messages.map((message) => ({ ...message, article: ids[i]! }))),
		...[...emptiness(described), ...pageFailures(segmented), ...findings, ...slips].map((finding) => ({
			...finding,
			article: aboutOf(finding.ruleId) === 'page' ? null : holderOf(finding.line, described),
		})),
	];
	const report = {
		page: page.page,
		furniture: segmented.furniture,
		duplicates: segmented.duplicates,
		messages: sortMessages(messages),
		...pictureOf(page),
	};
	return {
		stem,
		digest,
		files: described.map((one) => articleFile(stem, one)),
		text: publishedText(page),
		halves: described.filter(({ article }) => article.continuedFrom ?? article.continuedOn),
		issue: {
			newspaper: page.sidecar.newspaper ?? null,
			from: articles[0]?.article.notBefore ?? null,
			to: articles[0]?.article.notAfter ?? null,
		},
		...(undecidedYear ? { undecidedYear } : {}),
		report,
		permalinks,
		steady: isDeepStrictEqual(again, { ids, permalinks }),
		failures: failures(),
	};
}

/** The picture of the page and, where they are known, the places of its lines in it, to the unit. */
function pictureOf({ picture, layout }: SourcePage): Pick<Report['pages'][number], 'picture'> {
	if (picture === undefined) return {};
	const boxes = (layout?.lines ?? []).map((line): [number, number, number, number] | null => {
		const [left, top, right, bottom] = (line?.box ?? []).map(Math.round);
		return bottom === undefined ? null : [left!, top!, right!, bottom];
	});
	const size = layout && !layout.guessed ? ([layout.width, layout.height] as [number, number]) : null;
	return { picture: { file: picture, size, boxes } };
}

/** A source that is no plain text of one page has its text published beside its articles. */
function publishedText({ stem, text, reader, layout, setAside }: SourcePage): ConvertedPage['text'] {
	const plain = reader?.id === 'text' && !layout && !setAside && !/-p\d+$/u.test(stem);
	return plain ? undefined : { path: `articles/${stem}/page.txt`, content: text };
}

/** Where an article is written, and what: `articles/<stem>/<line>.mdx`. */
export function articleFile(stem: string, { article, body }: Described): ConvertedPage['files'][number] {
	const name = article.id.startsWith(`${stem}-`) ? article.id.slice(stem.length + 1) : article.id;
	return { id: article.id, path: `articles/${stem}/${name}.mdx`, content: renderMdx(article, body) };
}

const expand = ([first, last]: readonly [number, number]): number[] =>
	Array.from({ length: last - first + 1 }, (_, i) => first + i);

const emptiness = (articles: readonly Described[]) => (articles.length ? [] : [noArticle.at(1, {})]);

/** Id of the article that holds a line, or null for furniture and the page as a whole. */
function holderOf(line: number, articles: readonly Described[]): string | null {
	const holds = ([first, last]: readonly [number, number]) => first <= line && line <= last;
	return (
		articles.find(({ article }) => article.source.some(({ lines }) => lines.some(holds)))?.article.id ?? null
	);
}

function sortMessages(messages: readonly Message[]): Message[] {
	const key = ({ ruleId, data }: Message) => `${ruleId}\u0000${JSON.stringify(data)}`;
	return [...messages].sort((a, b) => a.line - b.line || (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}
