/**
 * The one join of the collections: pure, and it throws on everything that dangles, because a reference that leads
 * nowhere is logged by Astro and published. All faults are reported at once.
 */
import { aboutOf } from '../findings/findings.ts';
import type { Report } from '../report/report.ts';
import { pageStem } from '../text/page-stem.ts';
import type { District, Newspaper, Topic } from '../schema/schema.ts';
import type { Archive, Item, Page } from './archive-types.ts';
import { groupDistricts, groupNewspapers, groupTopics } from './group.ts';
import { groupPeople } from './people.ts';
import type { ReadArticle } from '../body/read-article.ts';
import { scriptOf } from '../languages/script-of.ts';
import { strings } from '../strings/index.ts';

export interface ArchiveInput {
	articles: readonly ReadArticle[];
	districts: readonly District[];
	topics: readonly Topic[];
	newspapers: readonly Newspaper[];
	report: Report;
}

const unknownLast = '9999-12-31';

/** By the earliest possible day, then the latest, then page and first line; unknown last. */
export function archivalOrder(a: Item, b: Item): number {
	const key = (item: Item): string =>
		`${item.article.notBefore ?? unknownLast} ${item.article.notAfter ?? unknownLast} ${item.article.source[0]?.page ?? ''}`;
	const [left, right] = [key(a), key(b)];
	if (left !== right) return left < right ? -1 : 1;
	return firstLine(a) - firstLine(b) || (a.id < b.id ? -1 : 1);
}

/** First line in reading order on the page named, or on the article's first page. */
function firstLine(item: Item, page?: string): number {
	const source =
		page === undefined ? item.article.source[0] : item.article.source.find((one) => one.page === page);
	return Math.min(...(source?.lines.map(([start]) => start) ?? [0]));
}

const headingOf = ({ title, supplied }: ReadArticle['article']): string =>
	title ?? `〔${supplied ?? strings.article.untitled}〕`;

const languageOf = ({ title, subtitle }: ReadArticle['article'], parts: Item['parts']): Item['language'] =>
	scriptOf([title, subtitle, ...parts.map(({ text }) => text)].join('')) === 'zh-Hant' ? 'zh-Hant' : 'zh-CN';

const textLength = (parts: Item['parts']): number =>
	parts.reduce((sum, part) => sum + part.text.replace(/\s/gu, '').length, 0);

/** `004_03679f7bd9344398` is shown as `004`, unless another page would be shown the same. */
function labelPages(pages: readonly Page[]): void {
	const short = (name: string): string => name.replace(/(?<=.)[_-][0-9a-f]{12,}$/u, '');
	const times = new Map<string, number>();
	for (const { name } of pages) times.set(short(name), (times.get(short(name)) ?? 0) + 1);
	for (const page of pages) if (times.get(short(page.name)) === 1) page.label = short(page.name);
}

/** Reasons for facts apart from what asks for a person's eye. */
function sortMessages(messages: Report['pages'][number]['messages']): Pick<Page, 'messages' | 'evidence'> {
	const isEvidence = ({ ruleId }: { ruleId: string }): boolean => aboutOf(ruleId) === 'evidence';
	return { messages: messages.filter((one) => !isEvidence(one)), evidence: messages.filter(isEvidence) };
}

export function buildArchive(input: ArchiveInput): Archive {
	const faults: string[] = [];
	const index = <Row>(rows: readonly Row[], key: (row: Row) => string): Map<string, Row> =>
		new Map(rows.map((row) => [key(row), row]));
	const districts = index(input.districts, (row) => row.name);
	const topics = index(input.topics, (row) => row.label);
	const newspapers = index(input.newspapers, (row) => row.name);

	const pages = new Map<string, Page>();
	for (const { page, ...rest } of input.report.pages)
		pages.set(page, {
			name: page,
			label: page,
			stem: '',
			sha256: '',
			items: [],
			...rest,
			...sortMessages(rest.messages),
		});

	const items: Item[] = [];
	const byId = new Map<string, Item>();
	for (const { article, file, html, parts } of input.articles) {
		const find = <Row>(rows: Map<string, Row>, name: string, vocabulary: string): Row[] => {
			const row = rows.get(name);
			if (row !== undefined) return [row];
			faults.push(`${file}: Unexpected ${vocabulary} \`${name}\`, expected a name in the vocabulary`);
			return [];
		};
		const item: Item = {
			article,
			id: article.id,
			language: languageOf(article, parts),
			heading: headingOf(article),
			html,
			parts,
			length: textLength(parts),
			district: (article.district === null ? [] : find(districts, article.district, 'district'))[0] ?? null,
			otherDistricts: article.otherDistricts.flatMap((name) => find(districts, name, 'district')),
			topics: article.topics.flatMap((label) => find(topics, label, 'topic')),
			newspaper:
				(article.newspaper === null ? [] : find(newspapers, article.newspaper, 'newspaper'))[0] ?? null,
			pages: [],
			file,
		};
		const twin = byId.get(item.id);
		if (twin !== undefined)
			faults.push(`${file}: Unexpected second article with id \`${item.id}\`, first in ${twin.file}`);
		byId.set(item.id, item);
		items.push(item);
		for (const source of article.source) {
			const page = pages.get(source.page);
			if (page === undefined) {
				faults.push(`${file}: Unexpected source page \`${source.page}\`, expected a page of report.json`);
				continue;
			}
			if (page.sha256 !== '' && page.sha256 !== source.sha256)
				faults.push(
					`${file}: Unexpected digest of page \`${source.page}\`, expected the one its other articles have`,
				);
			page.sha256 = source.sha256;
			page.stem = pageStem(page.name, source.sha256);
			page.items.push(item);
			item.pages.push(page);
		}
	}
	for (const page of pages.values()) {
		if (page.stem === '') page.stem = pageStem(page.name, page.sha256);
		page.items.sort((a, b) => firstLine(a, page.name) - firstLine(b, page.name));
		for (const { article, line } of [...page.messages, ...page.evidence])
			if (article !== null && !byId.has(article))
				faults.push(
					`report.json: Unexpected article \`${article}\` in a message on \`${page.name}\` line ${line}`,
				);
	}
	labelPages([...pages.values()]);
	items.sort(archivalOrder);

	const tree = groupDistricts(input.districts, items, faults);
	if (faults.length > 0)
		throw new Error(
			`${faults.length} faults in the archive:\n${faults.join('\n')}\nRun \`npm run content\`, or put the vocabulary right.`,
		);
	const people = groupPeople(items);
	return {
		items,
		byId,
		pages: [...pages.values()].sort((a, b) => (a.name < b.name ? -1 : 1)),
		districts: tree.roots,
		districtBySlug: tree.bySlug,
		topics: groupTopics(input.topics, items),
		newspapers: groupNewspapers(input.newspapers, items, [...pages.values()]),
		people,
		personByName: new Map(people.map((person) => [person.name, person])),
	};
}
