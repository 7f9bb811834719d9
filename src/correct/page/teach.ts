/**
 * What the decisions as they stand would change on the other pages of the paper. It is found out page by page, for as
 * long as nothing else is decided: with the local server by itself, on a published site when it is asked for.
 */
import type { DeskPage, DeskTaught } from '../../corrections/desk.ts';
import { correct as t } from '../../strings/correct.ts';
import { must } from './elements.ts';
import { make } from './show-articles.ts';
import { allFaults } from './show.ts';
import { base, state, unsaved } from './state.ts';

const place = must('[data-taught]');
/** Milliseconds without another decision before it is begun. */
const quiet = 700;
/** Articles and lines that are named; the others are counted. */
const named = 6;
let waiting: ReturnType<typeof setTimeout> | undefined;

/** After every decision: what was told holds no more. */
export function teachAnew(): void {
	clearTimeout(waiting);
	place.replaceChildren();
	const { paper, token } = state.page;
	if (!paper?.pages.length || !unsaved() || state.cut?.faults.length) return;
	if (token !== null) waiting = setTimeout(() => void lookAround(false), quiet);
	else {
		const button = make('button', { type: 'button' }, t.teach.ask(paper.newspaper, paper.pages.length));
		button.addEventListener('click', () => void lookAround(true));
		place.append(button);
	}
}

async function openOther(stem: string): Promise<DeskPage | null> {
	const response = await fetch(`${base}correct/${stem}.json`).catch(() => null);
	return response?.ok ? ((await response.json()) as DeskPage) : null;
}

/** @param asked by the person, who is told then as well that nothing would change */
async function lookAround(asked: boolean): Promise<void> {
	const { page, history, cutter } = state;
	const { now } = history;
	const pages = page.paper?.pages ?? [];
	const stands = (): boolean => state.history.now === now;
	if (!cutter || allFaults().length) return;
	try {
		if (!(await cutter.teaches(now))) {
			if (asked && stands()) place.replaceChildren(t.teach.nothing(pages.length));
			return;
		}
		const taught: DeskTaught[] = [];
		let looked = 0;
		for (const [at, stem] of pages.entries()) {
			if (!stands()) return;
			place.replaceChildren(make('span', { 'aria-hidden': 'true' }, t.teach.looking(at + 1, pages.length)));
			const other = await openOther(stem);
			if (!other) continue;
			const found = await cutter.taught(now, other);
			looked += 1;
			if (found) taught.push(found);
		}
		if (stands()) tell(taught, looked, pages.length);
	} catch (error) {
		console.error(error);
		if (stands()) place.replaceChildren(t.teach.failed);
	}
}

function tell(taught: readonly DeskTaught[], looked: number, pages: number): void {
	const missing = looked < pages ? [t.teach.missing(pages - looked)] : [];
	if (!taught.length) return place.replaceChildren([t.teach.nothing(looked), ...missing].join(' '));
	const articles = taught.flatMap(({ stem, articles: own }) => own.map((one) => ({ stem, ...one })));
	const lines = taught.flatMap(({ stem, lines: own }) => own.map((one) => ({ stem, ...one })));
	const part = (kind: DeskTaught['lines'][number]['from']): string =>
		kind ? t.parts[kind] : t.teach.nowhere;
	place.replaceChildren(
		make('p', {}, [t.teach.changes(articles.length, taught.length, looked), ...missing].join(' ')),
		make(
			'ul',
			{},
			...articles
				.slice(0, named)
				.map(({ stem, first, title }) =>
					make(
						'li',
						{},
						make('a', { href: `${base}correct/${stem}/#L${first}` }, title ?? t.likePlace(stem, first)),
					),
				),
			...lines
				.slice(0, named)
				.map(({ stem, line, text, from, to }) =>
					make(
						'li',
						{},
						make('a', { href: `${base}correct/${stem}/#L${line}` }, t.likePlace(stem, line)),
						t.teach.line(text, part(from), part(to)),
					),
				),
		),
	);
}
