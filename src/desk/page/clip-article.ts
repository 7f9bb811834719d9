/** Cuts the article of this page, or what is marked in it, and keeps it. */
import { articleText } from '../clippings/article-text.ts';
import type { Clip } from '../clippings/clip.ts';
import { newId } from '../clippings/new-id.ts';
import { readRecord } from '../clippings/read-record.ts';
import { openClips } from '../clippings/store.ts';
import { clipWords as t } from '../../strings/clippings.ts';

/** Characters that are kept of what stands on either side. */
const neighbours = 32;

const fieldsOf = (root: Element): HTMLElement[] => [
	...root.querySelectorAll<HTMLElement>('.txt [data-field]'),
];

/** Characters of a field that lie before a point of the document. */
function offsetIn(field: HTMLElement, node: Node, offset: number): number {
	const before = document.createRange();
	before.selectNodeContents(field);
	if (before.comparePoint(node, offset) <= 0) {
		if (before.comparePoint(node, offset) < 0) return 0;
		before.setEnd(node, offset);
	}
	return before.toString().length;
}

interface Marked {
	text: string;
	prefix: string;
	suffix: string;
	beginsAt: number[];
}

/** What is marked, by the fields of the text alone: numbers in the margin and notes are not the newspaper's. */
function markedIn(article: Element, range: Range): Marked | null {
	const fields = fieldsOf(article);
	const whole = fields.map(({ textContent }) => textContent).join('\n');
	let [at, from, to] = [0, -1, -1];
	const beginsAt = new Set<number>();
	for (const field of fields) {
		const length = field.textContent.length;
		if (range.intersectsNode(field)) {
			const start = offsetIn(field, range.startContainer, range.startOffset);
			const end = offsetIn(field, range.endContainer, range.endOffset);
			if (end > start) {
				if (from < 0) from = at + start;
				to = at + end;
				const line = Number(lineOf(field)?.dataset['line'] ?? 0);
				if (line > 0) beginsAt.add(line);
			}
		}
		at += length + 1;
	}
	const text = whole.slice(from, to);
	if (from < 0 || text.trim() === '') return null;
	return {
		text,
		prefix: whole.slice(Math.max(0, from - neighbours), from),
		suffix: whole.slice(to, to + neighbours),
		beginsAt: [...beginsAt],
	};
}

/** The number before the paragraph that holds a field. */
const lineOf = (field: HTMLElement): HTMLElement | null => {
	const before = field.closest('p')?.previousElementSibling ?? null;
	return before instanceof HTMLElement && before.matches('[data-line]') ? before : null;
};

const say = (text: string): void => {
	for (const place of document.querySelectorAll('[data-clip-said]')) place.textContent = text;
};

/** @param passage what is marked, not the whole */
export async function clipArticle(passage: boolean): Promise<void> {
	const tools = document.querySelector<HTMLElement>('[data-clip-tools]');
	const article = document.querySelector<HTMLElement>('article[data-article-id]');
	if (tools === null || article === null) return;
	const { base = '/', archive = '' } = tools.dataset;
	const id = article.dataset['articleId'] ?? '';
	const selection = getSelection();
	const marked =
		passage && selection !== null && selection.rangeCount > 0
			? markedIn(article, selection.getRangeAt(0))
			: null;
	if (passage && marked === null) return say(t.nothingSelected);
	try {
		const record = await readRecord(base, id);
		if (record === null || record === 'unasked') return say(t.notRead);
		const now = new Date();
		const clip: Clip = {
			id: newId(),
			kind: passage ? 'passage' : 'article',
			made: now.toISOString(),
			modified: now.toISOString(),
			order: now.getTime(),
			folder: '',
			note: '',
			archive,
			article: id,
			url: new URL(`articles/${id}/`, archive).href,
			title: article.querySelector('h1')?.textContent.trim() ?? id,
			citation: document.getElementById('cite')?.textContent.trim() ?? '',
			...(marked ?? { text: articleText(record), prefix: '', suffix: '', beginsAt: [] }),
			sources: record.source.map(({ page, lines, sha256 }) => ({ page, lines, sha256 })),
		};
		const store = await openClips(base);
		await store.add([clip]);
		say(t.clipped((await store.all()).length));
	} catch {
		say(t.notClipped);
	}
}
