import { must } from '../page/dom.ts';
import { parse } from '../query/parse.ts';
import { positiveTerms } from '../query/terms.ts';
import { mayBeTraditional, simplifierOf } from '../../text/traditional.ts';
import { findHits, type TextRange } from './find-hits.ts';
import { stepsFrom, type TrailKey } from './trail.ts';
import { markWords } from '../../strings/search-marks.ts';

const trailKey: TrailKey = 'jianbao-found';

/** Fields as they stand in the index, by which a result counts hits; all others follow in the order of the page. */
const indexOrder = ['title', 'kicker', 'subtitle', 'byline'];

interface FoundHit {
	/** A hit may run over several elements. */
	marks: HTMLElement[];
	/** Of its field in the index. */
	rank: number;
}

/** Marks every hit in the article, moves to the first, and offers to step through them and to clear them. */
export async function markArticle(query: string): Promise<void> {
	const bar = must<HTMLElement>('[data-search-marks]');
	const article = must<HTMLElement>('article[data-article-id]');
	const terms = positiveTerms(parse(query));
	if (terms.length === 0) return;
	const base = bar.dataset['base'] ?? '/';
	const toSimplified =
		mayBeTraditional(query) || mayBeTraditional(article.textContent)
			? simplifierOf(await (await fetch(`${base}search/traditional.txt`)).text())
			: (char: string) => char;
	const hits: FoundHit[] = [];
	for (const field of article.querySelectorAll<HTMLElement>('[data-field]')) {
		const text = field.textContent;
		const kind = field.dataset['field'] ?? '';
		// A title in 〔〕 is the archive's, not the newspaper's.
		if (/^\s*〔.*〕\s*$/su.test(text)) continue;
		for (const range of findHits(text, kind, terms, toSimplified))
			hits.push({ marks: wrap(field, range), rank: indexOrder.indexOf(kind) + 1 || indexOrder.length + 1 });
	}
	showBar(bar, hits, query);
}

/** Wraps a range of an element's text, which may run over several nodes. */
function wrap(field: HTMLElement, { start, end }: TextRange): HTMLElement[] {
	// All nodes first: splitting one puts another behind it, which a walker would meet again.
	const walker = document.createTreeWalker(field, NodeFilter.SHOW_TEXT);
	const nodes: Text[] = [];
	while (walker.nextNode() !== null) nodes.push(walker.currentNode as Text);
	const pieces: Text[] = [];
	let offset = 0;
	for (const node of nodes) {
		const length = node.data.length;
		const from = Math.max(start - offset, 0);
		const to = Math.min(end - offset, length);
		offset += length;
		if (from >= to) continue;
		const hit = from > 0 ? node.splitText(from) : node;
		if (to - from < hit.data.length) hit.splitText(to - from);
		pieces.push(hit);
	}
	return pieces.map((piece) => {
		const mark = document.createElement('mark');
		piece.replaceWith(mark);
		mark.append(piece);
		return mark;
	});
}

/** Back to the answer as it stood, and on to the articles before and after in it. */
function showSteps(bar: HTMLElement, query: string): void {
	let stored: string | null = null;
	try {
		stored = sessionStorage.getItem(trailKey);
	} catch {
		return;
	}
	const steps = stepsFrom(stored, query, location.pathname);
	if (steps === null) return;
	for (const name of ['back', 'before', 'after'] as const) {
		const link = must<HTMLAnchorElement>(`[data-${name}]`, bar);
		const href = { back: steps.back, before: steps.previous, after: steps.next }[name];
		if (href === null) continue;
		link.href = href;
		link.hidden = false;
	}
}

function showBar(bar: HTMLElement, hits: readonly FoundHit[], query: string): void {
	const label = must<HTMLElement>('[data-label]', bar);
	let at = -1;
	const go = (to: number): void => {
		for (const mark of hits[at]?.marks ?? []) mark.removeAttribute('aria-current');
		at = (to + hits.length) % hits.length;
		const current = hits[at]?.marks ?? [];
		for (const mark of current) mark.setAttribute('aria-current', 'true');
		current[0]?.scrollIntoView({ block: 'center' });
		label.textContent = markWords.place(query, at + 1, hits.length);
	};
	const clear = (): void => {
		for (const mark of hits.flatMap(({ marks }) => marks)) {
			const parent = mark.parentNode;
			mark.replaceWith(...mark.childNodes);
			parent?.normalize();
		}
		bar.hidden = true;
		const url = new URL(location.href);
		for (const name of ['q', 'hit']) url.searchParams.delete(name);
		history.replaceState(history.state, '', url);
	};
	must<HTMLAnchorElement>('[data-back]', bar).href += `?q=${encodeURIComponent(query)}`;
	showSteps(bar, query);
	must<HTMLElement>('[data-clear]', bar).addEventListener('click', clear);
	for (const [selector, step] of [
		['[data-previous]', -1],
		['[data-next]', 1],
	] as const) {
		const button = must<HTMLButtonElement>(selector, bar);
		button.disabled = hits.length < 2;
		button.addEventListener('click', () => go(at + step));
	}
	// `hit` is the one a result's line showed, counted as the index counts.
	const wanted = Number(new URLSearchParams(location.search).get('hit') ?? '1') - 1;
	const asked = hits.indexOf(hits.toSorted((a, b) => a.rank - b.rank)[wanted] ?? (hits[0] as FoundHit));
	bar.hidden = false;
	if (hits.length === 0) label.textContent = markWords.none(query);
	// An address with a place of its own goes there.
	else if (location.hash === '') go(asked < 0 ? 0 : asked);
	else label.textContent = markWords.place(query, 0, hits.length);
}
