/** What must hold of any page whatever: no character lost, doubled or invented, from the source to what is published. */
import { isPlainMark } from '../../forms/continuation.ts';
import { squeeze } from '../../language/characters.ts';
import { foldedPage } from '../../look/folded-page.ts';
import { parseBlocks } from '../../look/parse-blocks.ts';
import type { Article } from '../../../src/schema/schema.ts';
import type { BodyNode, PartKind, SegmentedPage } from '../../types.ts';

/** How often each character stands in one list of texts more than in another, blanks aside; nothing where they agree. */
function difference(found: readonly string[], wanted: readonly string[]): string {
	const counts = new Map<string, number>();
	for (const [texts, step] of [
		[found, 1],
		[wanted, -1],
	] as const)
		for (const text of texts) for (const one of squeeze(text)) counts.set(one, (counts.get(one) ?? 0) + step);
	return [...counts]
		.filter(([, n]) => n !== 0)
		.map(([one, n]) => `${one}${n > 0 ? '+' : ''}${n}`)
		.slice(0, 12)
		.join(' ');
}

/** The cut: every character of every block stands in one part, as furniture, or as a duplicate. */
function cutFaults(page: SegmentedPage): string[] {
	const pieces = page.drafts.flatMap(({ parts }) => parts.flatMap((part) => part.pieces));
	const held = [...pieces, ...page.furniture, ...page.duplicates].map(({ text }) => text);
	const view = foldedPage(page.page);
	const lost = difference(
		held,
		parseBlocks(view.page).map(({ start, end, lines }) =>
			(lines ?? [{ start, end }]).map((one) => view.printed(one.start, one.end)).join('\n'),
		),
	);
	const faults = lost ? [`cut: ${lost}`] : [];
	const ordered = pieces.toSorted((a, b) => a.start - b.start);
	if (ordered.some(({ start }, i) => i > 0 && start < ordered[i - 1]!.end))
		faults.push('cut: two pieces overlap');
	if (pieces.some(({ text, start }) => page.page.text.slice(start, start + text.length) !== text))
		faults.push('cut: a piece is not what is printed');
	return faults;
}

/** Where each kind of part is published. */
const FIELDS = ['kicker', 'title', 'subtitle', 'dateline'] as const;
const BODY: readonly PartKind[] = ['paragraph', 'subheading', 'caption', 'credit'];

/** What is published: every part of a draft stands in its field or in the body, and nothing else does. */
function publishedFaults(
	page: SegmentedPage,
	articles: readonly { article: Article; body: readonly BodyNode[] }[],
): string[] {
	return page.drafts.flatMap(({ parts }, i) => {
		const { article, body } = articles[i]!;
		const printed = (kinds: readonly PartKind[]) =>
			parts
				.filter(({ kind }) => kinds.includes(kind))
				.map((part) => part.pieces.map(({ text }) => text).join(''));
		const faults: string[] = FIELDS.flatMap((field) => {
			const lost = difference([article[field] ?? ''], printed([field]));
			return lost ? [`${field}: ${lost}`] : [];
		});
		const byline = squeeze(article.byline ?? '');
		for (const text of printed(['byline']))
			if (!byline.includes(squeeze(text))) faults.push(`byline: ${text}`);
		const marks = (['continued-from', 'continued-on'] as const).flatMap((kind) =>
			printed([kind]).filter((text, n) => n > 0 || !isPlainMark(text)),
		);
		const lost = difference(
			body.flatMap((node) => (node.kind === 'gap' ? [] : node.runs.map(({ text }) => text))),
			[...printed(BODY), ...marks],
		);
		return lost ? [...faults, `body: ${lost}`] : faults;
	});
}

/** Every law that a page breaks, in words; none for a page that is whole. */
export const brokenLaws = (
	page: SegmentedPage,
	articles: readonly { article: Article; body: readonly BodyNode[] }[],
): string[] => [...cutFaults(page), ...publishedFaults(page, articles)];
