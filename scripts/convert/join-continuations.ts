import { bylineUnknownForm } from '../../src/findings/byline-unknown-form.ts';
import { cutEnding } from '../../src/findings/cut-ending.ts';
import { noDistrict } from '../../src/findings/no-district.ts';
import { noTopic } from '../../src/findings/no-topic.ts';
import type { Article } from '../../src/schema/schema.ts';
import type { BodyNode, Described } from '../types.ts';

/** What decides whether two articles are the halves of one; small enough to be kept for a whole archive. */
export type Half = Pick<
	Article,
	| 'id'
	| 'kicker'
	| 'title'
	| 'subtitle'
	| 'newspaper'
	| 'page'
	| 'notBefore'
	| 'notAfter'
	| 'continuedFrom'
	| 'continuedOn'
	| 'kind'
>;

const bare = (text: string | null) => (text ?? '').replace(/[^\p{L}\p{N}]/gu, '');

/** `A1`, `A01版`, `第一版` are the same page where their number is. */
const samePage = (a: string, b: string) => pageKey(a) === pageKey(b);
const HAN_NUMBERS = '零一二三四五六七八九十';
function pageKey(page: string): string {
	const han = /^第?([一二三四五六七八九十])版?$/u.exec(page)?.[1];
	if (han) return String(HAN_NUMBERS.indexOf(han));
	const found = /([A-Za-z]*)\s*0*(\d+)/u.exec(page);
	return found ? `${found[1]!.toUpperCase()}${found[2]}` : page;
}

/**
 * Pairs the part that says 下转 with the part that says 上接: the same title, jump marks that do not contradict the
 * pages' own numbers, and one issue as far as newspaper and dates are known. A part that two others would fit stays alone.
 */
export function pairHalves(halves: readonly Half[]): { first: string; second: string }[] {
	const firsts = halves.filter(({ continuedOn, title }) => continuedOn && title);
	const seconds = halves.filter(({ continuedFrom, title }) => continuedFrom && title);
	const byTitle = Map.groupBy(seconds, ({ title }) => bare(title));
	const pairs = firsts.flatMap((first) =>
		(byTitle.get(bare(first.title)) ?? [])
			.filter((second) => second.id !== first.id && oneIssue(first, second) && marksAgree(first, second))
			.map((second) => ({ first: first.id, second: second.id })),
	);
	const uses = (id: string) => pairs.filter(({ first, second }) => first === id || second === id).length;
	return pairs.filter(({ first, second }) => uses(first) === 1 && uses(second) === 1);
}

function oneIssue(a: Half, b: Half): boolean {
	if (a.newspaper !== b.newspaper) return false;
	const from = [a.notBefore, b.notBefore]
		.filter((day) => day !== null)
		.sort()
		.at(-1);
	const to = [a.notAfter, b.notAfter].filter((day) => day !== null).sort()[0];
	return !from || !to || from <= to;
}

function marksAgree(first: Half, second: Half): boolean {
	return (
		(second.page === null || samePage(first.continuedOn ?? '', second.page)) &&
		(first.page === null || samePage(second.continuedFrom ?? '', first.page))
	);
}

/** Both halves as one article under the first one's id; a paragraph cut by the jump is one paragraph again. */
export function joinHalves(first: Described, second: Described): Described {
	const [a, b] = [first.article, second.article];
	const union = <T>(left: readonly T[], right: readonly T[], key: (item: T) => string) =>
		[...new Map([...right, ...left].map((item) => [key(item), item])).values()].sort(
			(x, y) => rank(left, right, x, key) - rank(left, right, y, key),
		);
	const text = (item: string) => item;
	return {
		article: {
			...a,
			incomplete: b.incomplete === 'end' ? 'end' : a.incomplete === 'start' ? 'start' : null,
			authors: union(a.authors, b.authors, ({ name }) => name),
			byline: [a.byline, b.byline].filter((line) => line !== null).join('\n') || null,
			district: a.district ?? b.district,
			otherDistricts: union(a.otherDistricts, b.otherDistricts, text).filter(
				(name) => name !== (a.district ?? b.district),
			),
			topics: union(a.topics, b.topics, text).slice(0, 3),
			persons: union(a.persons, b.persons, ({ name }) => name),
			dateEvidence: union(a.dateEvidence, b.dateEvidence, text),
			continuedOn: null,
			source: [...a.source, ...b.source],
			confidence: Math.min(a.confidence, b.confidence),
			review: union(a.review, b.review, text).filter((rule) => !settledBy(rule, a, b)),
			corrections: [...a.corrections, ...b.corrections],
		},
		body: joinBodies(first.body, second.body),
	};
}

/** Is what one half lacked there in the other? */
function settledBy(rule: string, a: Article, b: Article): boolean {
	if (rule === noDistrict.id) return Boolean(a.district ?? b.district);
	if (rule === bylineUnknownForm.id) return a.authors.length + b.authors.length > 0;
	if (rule === noTopic.id) return a.topics.length + b.topics.length > 0;
	return rule === cutEnding.id && b.incomplete !== 'end';
}

/** Position of an item in both lists read one after the other. */
function rank<T>(left: readonly T[], right: readonly T[], item: T, key: (item: T) => string): number {
	return [...left, ...right].findIndex((other) => key(other) === key(item));
}

function joinBodies(first: readonly BodyNode[], second: readonly BodyNode[]): BodyNode[] {
	const head = first.at(-1)?.kind === 'gap' ? first.slice(0, -1) : [...first];
	const tail = second[0]?.kind === 'gap' ? second.slice(1) : [...second];
	const [last, next] = [head.at(-1), tail[0]];
	if (last?.kind !== 'paragraph' || next?.kind !== 'paragraph' || isClosed(last)) return [...head, ...tail];
	const joined: BodyNode = { kind: 'paragraph', runs: [...last.runs, ...next.runs] };
	return [...head.slice(0, -1), joined, ...tail.slice(1)];
}

/** Does the paragraph end as a sentence does? Closing quotes and brackets do not count. */
function isClosed({ runs }: { runs: readonly { text: string }[] }): boolean {
	const text = runs.map((run) => run.text).join('');
	return /[。！？!?…][”’》）)〉」』\]】\s]*$/u.test(text);
}
