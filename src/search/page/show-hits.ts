import type { Answer, ContextLine, Hit, Stretch } from '../answer.ts';
import { searchStrings } from '../../strings/search-names.ts';
import { h, type Child } from './dom.ts';
import { words } from '../../strings/search-page.ts';

const stretch = ({ text, mark, far }: Stretch): Child => {
	const inner = mark === true ? h('mark', {}, text) : text;
	return far === true ? h('span', { class: 'far' }, inner) : inner;
};

/** A heading with the places where it may break. */
function showHeading(heading: readonly Stretch[], breaks: readonly number[]): Child[] {
	let at = 0;
	return heading.map(({ text, mark }) => {
		const cuts = [at, ...breaks.filter((one) => one > at && one < at + text.length), at + text.length];
		const pieces = cuts.slice(1).flatMap((end, nth): Child[] => {
			const from = cuts[nth] ?? 0;
			return [breaks.includes(from) && h('wbr'), text.slice(from - at, end - at)];
		});
		at += text.length;
		return h(mark === true ? 'mark' : 'span', {}, ...pieces);
	});
}

const contextLine = (line: ContextLine, href: string): HTMLElement =>
	h(
		'li',
		{},
		h(
			'a',
			{ href: line.nth === null ? href : `${href}&hit=${line.nth}` },
			h('span', {}, ...line.before.map(stretch)),
			h('mark', {}, line.hit),
			h('span', {}, ...line.after.map(stretch)),
		),
		line.where !== null && h('small', { class: 'xs' }, searchStrings.where[line.where]),
	);

/** Shows some articles as the list does. */
type ReadHits = (rows: readonly number[]) => Promise<readonly Hit[]>;

/** Articles of largely the same text, read when they are looked at. */
function showFolded({ folded }: Hit, query: string, read: ReadHits): HTMLElement {
	const list = h('ol', {});
	const box = h(
		'details',
		{ class: 'same', 'data-folded': folded.map(({ id }) => id).join(' ') },
		h('summary', { class: 'xs' }, words.sameText(folded.length)),
		list,
	);
	box.addEventListener('toggle', async () => {
		if (!(box as HTMLDetailsElement).open || list.childElementCount > 0) return;
		list.replaceChildren(h('li', { class: 'xs' }, words.loading));
		try {
			const hits = await read(folded.map(({ row }) => row));
			list.replaceChildren(...hits.map((hit) => showHit(hit, query, read)));
		} catch {
			list.replaceChildren();
			(box as HTMLDetailsElement).open = false;
		}
	});
	return box;
}

/** One article found. @param query what the article page is to mark */
export function showHit(hit: Hit, query: string, read: ReadHits): HTMLElement {
	const { card } = hit;
	const href = query === '' ? card.url : `${card.url}?q=${encodeURIComponent(query)}`;
	const facts = [
		card.date,
		card.district,
		[card.newspaper, card.page && words.pageNumber(card.page)].filter(Boolean).join(''),
		card.byline,
	];
	return h(
		'li',
		{ class: 'hit', 'data-article-id': card.id },
		h('h3', { class: 'ph' }, h('a', { href }, ...showHeading(hit.heading, card.breaks ?? []))),
		h('p', { class: 'xs ml' }, ...facts.filter(Boolean).map((fact) => h('span', {}, fact))),
		hit.lines.length > 0 && h('ul', { class: 'kw' }, ...hit.lines.map((line) => contextLine(line, href))),
		hit.lead !== '' && h('p', { class: 'lead-in' }, hit.lead),
		hit.more > 0 &&
			h(
				'p',
				{ class: 'xs' },
				h('a', { href: hit.moreFrom === null ? href : `${href}&hit=${hit.moreFrom}` }, words.more(hit.more)),
			),
		hit.folded.length > 0 && showFolded(hit, query, read),
	);
}

/** The question in words, with how many articles each excluded term takes away. */
export function showSaid({ said, notes, terms, total, archive }: Answer): Child[] {
	const excluded = terms.filter(({ not }) => not);
	const missing = terms.filter(({ not, articles }) => !not && articles === 0);
	return [
		said.length > 0 &&
			h(
				'span',
				{},
				words.said,
				...said.map(({ text, term }): Child =>
					term === null ? text : h('b', term.not ? {} : { class: 'zhu' }, text),
				),
			),
		...excluded.map(({ text, articles }) => h('span', {}, words.excluded(text, articles))),
		...(terms.length > 1 ? missing.map(({ text }) => h('span', {}, words.nowhere(text))) : []),
		...notes.map((note) => h('span', {}, note)),
		terms.length === 1 &&
			[...terms[0]!.text].length === 1 &&
			total > archive.articles * 0.8 &&
			h('span', {}, words.everywhere),
		said.length > 0 && h('span', { class: 'dim' }, words.aligned),
	];
}
