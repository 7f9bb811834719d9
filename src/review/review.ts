/** What a person should look at: every message of the report, with its page and article. */
import { aboutOf, type FindingId } from '../findings/findings.ts';
import type { Message } from '../report/message.ts';
import type { Item, Page } from '../archive/archive-types.ts';

export type ReviewItem = Message & {
	page: Page;
	item: Item | null;
	/** Of its line in the lists. */
	anchor: string;
	/** How sure the cut of its article is, 0–1, where the finding is about the cut; else null. */
	sure: number | null;
};

/** In the order of pages and lines. */
export function reviewItems(pages: readonly Page[]): ReviewItem[] {
	return pages.flatMap((page) => {
		const byId = new Map(page.items.map((item) => [item.id, item]));
		const seen = new Map<number, number>();
		return page.messages.map((message) => {
			const times = (seen.get(message.line) ?? 0) + 1;
			seen.set(message.line, times);
			const item = message.article === null ? null : (byId.get(message.article) ?? null);
			return {
				...message,
				page,
				item,
				sure: item && aboutOf(message.ruleId) === 'cut' ? item.article.confidence : null,
				anchor: `p${page.stem}-L${message.line}${times > 1 ? `-${times}` : ''}`,
			};
		});
	});
}

/** Rule → its items, the most frequent rule first; doubts about the cut with the least sure first. */
export function byRule(items: readonly ReviewItem[]): [ruleId: FindingId, items: ReviewItem[]][] {
	const rules = new Map<FindingId, ReviewItem[]>();
	for (const item of items) rules.set(item.ruleId, [...(rules.get(item.ruleId) ?? []), item]);
	for (const list of rules.values()) list.sort((a, b) => (a.sure ?? 0) - (b.sure ?? 0));
	return [...rules].sort(([a, left], [b, right]) => right.length - left.length || (a < b ? -1 : 1));
}
