/** The next thing to look at: on this page, or in the whole archive. */
import { correct as t } from '../../strings/correct.ts';
import type { Doubt } from '../../corrections/doubt.ts';
import { nextDoubt, nextInArchive } from '../model/doubts.ts';
import { articleOf, linesOf } from '../model/gestures.ts';
import { region, say } from './elements.ts';
import { deskAddress } from './held.ts';
import { kept } from './keep.ts';
import { select } from './selection.ts';
import { base, built, state, stem } from './state.ts';

const words = (rules: readonly string[]): string => t.flags(rules.map((id) => built.rules[id] ?? id));

function showDoubt(first: number): void {
	const article = state.cut?.articles.find((one) => one.first === first);
	if (!state.cut || !article) return;
	select(Math.min(...linesOf(article)));
	region.querySelector(`[data-first="${first}"]`)?.scrollIntoView({ block: 'start' });
	say(t.doubt(state.cut.articles.indexOf(article) + 1, words(article.review)));
}

export function nextOnPage(): void {
	const { cut, history, current } = state;
	const next = cut && nextDoubt(cut, history.now, articleOf(cut, current)?.first ?? null);
	if (next) showDoubt(next.first);
	else say(t.noDoubt);
}

let queue: Promise<Doubt[]> | null = null;
const load = async (): Promise<Doubt[]> => {
	const response = await fetch(`${base}correct/queue.json`);
	return response.ok ? ((await response.json()) as Doubt[]) : [];
};

/** Compared by this person already, on a page whose decisions are not built yet? */
const seenHere = ({ stem: other, line }: Doubt): boolean =>
	kept(base, other)?.corrections.some((one) => one.do === 'reviewed' && one.line === line) ?? false;

export async function nextAnywhere(): Promise<void> {
	const { cut, history, current } = state;
	if (!cut) return;
	const doubts = await (queue ??= load());
	const here = articleOf(cut, current) ?? null;
	const others = doubts.filter((doubt) => doubt.stem === stem || !seenHere(doubt));
	const next = nextInArchive(others, { stem, cut, list: history.now, here });
	if (!next) return say(t.noDoubtAnywhere);
	if (next.stem === stem) return showDoubt(next.line);
	say(t.leaving);
	location.assign(deskAddress(base, next.stem, next.line));
}
