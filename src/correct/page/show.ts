/** Draws what the desk holds: lines, articles, what cannot be obeyed, how far people have come. */
import type { DeskArticle, DeskFault } from '../../corrections/desk.ts';
import type { Correction } from '../../schema/schema.ts';
import { correct as t } from '../../strings/correct.ts';
import { isSettled } from '../model/doubts.ts';
import { sumOf } from '../model/progress.ts';
import { faults as faultList, list, must, region } from './elements.ts';
import { articleForm, pageForm } from './fields.ts';
import { select } from './selection.ts';
import { make, showArticles } from './show-articles.ts';
import { showLines } from './show-lines.ts';
import { built, state, unsaved } from './state.ts';

const tally = must('[data-tally]');
const saveButton = must<HTMLButtonElement>('[data-act="save"]');
const pageFields = must('[data-page-fields]');

/** All that cannot be obeyed: of the cut, and of what the articles say. */
export const allFaults = (): DeskFault[] => [...(state.cut?.faults ?? []), ...(state.facts?.faults ?? [])];

const linesNamed = (one: Correction): number[] => [
	one.line,
	...('to' in one ? [one.to] : []),
	...('of' in one ? [one.of] : []),
];

/** @param told articles that changed are marked */
export function show(): void {
	const { cut, history, changed } = state;
	if (!cut) return;
	const decided = new Set(history.now.flatMap((one) => (one.do === 'done' ? [] : linesNamed(one))));
	const faulty = new Set(allFaults().map(({ index }) => history.now[index]?.line ?? 0));
	showLines(list, cut, { decided, faulty, changed });
	showArticles(region, cut, {
		changed,
		settled: (article) => isSettled(article, history.now),
		rule: (id) => built.rules[id] ?? id,
		fields: articleForm,
	});
	showFaults();
	showTally(cut.articles);
	select(state.current, state.anchor, false);
}

/** What the converter reads of the articles has come: their forms and faults are drawn anew, nothing else moves. */
export function showFacts(): void {
	for (const article of state.cut?.articles ?? []) {
		const old = region.querySelector<HTMLDetailsElement>(`[data-first="${article.first}"] details.fields`);
		if (!old || old.contains(document.activeElement)) continue;
		const form = articleForm(article);
		form.open = old.open;
		old.replaceWith(form);
	}
	if (!pageFields.contains(document.activeElement)) pageFields.replaceChildren(...pageForm());
	showFaults();
}

function showFaults(): void {
	const { now } = state.history;
	const found = allFaults();
	faultList.replaceChildren(
		...found.map(({ index, why, other }) => {
			const one = now[index];
			return make('li', {}, t.fault(one?.line ?? 0, t.what[one?.do ?? 'role'], t.why[why](other)));
		}),
		...(found.length ? [make('li', { class: 'xs' }, t.contradicts)] : []),
	);
	saveButton.disabled = !unsaved() || found.length > 0;
}

function showTally(articles: readonly DeskArticle[]): void {
	const { now } = state.history;
	const own = {
		all: articles.length,
		seen: articles.filter((article) => isSettled(article, now)).length,
	};
	const { archive, issue } = built.others;
	tally.textContent = t.tally([
		t.progress.page(own),
		...(issue ? [t.progress.issue(sumOf(own, issue))] : []),
		...(archive ? [t.progress.archive(sumOf(own, archive))] : []),
		...(now.some((one) => one.do === 'done') ? [t.progress.done] : []),
		t.decisions(now.length),
	]);
}
