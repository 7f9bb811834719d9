/** The page as it was printed: every line says whose it is and what it is. */
import type { DeskCut } from '../../corrections/desk.ts';
import { correct as t } from '../../strings/correct.ts';

interface LineState {
	/** Place of its article from 1, or null. */
	article: number | null;
	role: string;
}

/** By line. A line in two places is named by the first. */
function lineStates(cut: DeskCut): Map<number, LineState> {
	const states = new Map<number, LineState>();
	cut.articles.forEach(({ parts }, nth) => {
		for (const { kind, pieces } of parts)
			for (const { line } of pieces)
				if (!states.has(line)) states.set(line, { article: nth + 1, role: t.parts[kind] });
	});
	for (const line of cut.furniture)
		if (!states.has(line)) states.set(line, { article: null, role: t.outside.furniture });
	for (const { line, of } of cut.duplicates)
		if (!states.has(line)) states.set(line, { article: null, role: t.outside.duplicate(of) });
	return states;
}

export interface Shown {
	decided: ReadonlySet<number>;
	faulty: ReadonlySet<number>;
	changed: ReadonlySet<number>;
}

export function showLines(list: HTMLElement, cut: DeskCut, { decided, faulty, changed }: Shown): void {
	const states = lineStates(cut);
	for (const row of list.querySelectorAll<HTMLElement>('[data-line]')) {
		const line = Number(row.dataset['line']);
		const state = states.get(line);
		const article = state?.article ?? null;
		row.dataset['article'] = article === null ? '' : String(article);
		row.classList.toggle('odd', article !== null && article % 2 === 1);
		row.classList.toggle('none', article === null);
		row.classList.toggle('decided', decided.has(line));
		row.classList.toggle('faulty', faulty.has(line));
		row.classList.toggle('changed', article !== null && changed.has(cut.articles[article - 1]?.first ?? 0));
		const whose = row.querySelector('.whose');
		if (whose) whose.textContent = article === null ? '' : t.article(article);
		const what = row.querySelector('.what');
		if (what) what.textContent = state?.role ?? '';
	}
}
