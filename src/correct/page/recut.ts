/** Every decision: taken in, the page cut under it at once, what changed said and kept in this browser. */
import { changedArticles } from '../../corrections/compare.ts';
import { decide } from '../model/decide.ts';
import { decisionsOf, type Gesture } from '../model/gestures.ts';
import { advance, type History } from '../model/history.ts';
import { finished, refreshed, unsettled } from '../model/settled.ts';
import { correct as t } from '../../strings/correct.ts';
import { faults, say } from './elements.ts';
import { keep } from './keep.ts';
import { readFacts } from './read-facts.ts';
import { allFaults, show, showFacts } from './show.ts';
import { base, state, stem, unsaved } from './state.ts';
import { teachAnew } from './teach.ts';

type Told = (changed: number, articles: number) => string;

/** Shows the page as it is cut under the decisions that stand, and says what changed. */
export async function recut(told: Told, settling = false): Promise<void> {
	const { cutter, cut: before, history } = state;
	const made = await cutter?.cut(history.now);
	if (!made) return;
	const changed = new Set(before ? changedArticles(before, made) : []);
	if (settling) state.history = { ...state.history, now: unsettled(state.history.now, made, changed) };
	Object.assign(state, { cut: made, facts: null, changed });
	keepHere();
	show();
	say(made.faults.length ? (faults.textContent ?? '') : told(changed.size, made.articles.length));
	reading = showWhatIsRead();
	teachAnew();
}

/** Settles when the facts of the cut that is shown are read. */
let reading: Promise<void> = Promise.resolve();

/** What the articles are about comes after the cut, which nobody should wait for. */
async function showWhatIsRead(): Promise<void> {
	const { cut, history } = state;
	if (!cut) return;
	const facts = await readFacts(cut, history.now);
	// Something else was decided meanwhile, and is read for itself.
	if (cut !== state.cut) return;
	const now = refreshed(state.history.now, facts, cut);
	if (now !== state.history.now) {
		state.history = { ...state.history, now };
		keepHere();
		return showWhatIsRead();
	}
	state.facts = facts;
	showFacts();
	if (facts.faults.length) say(faults.textContent ?? '');
}

function keepHere(): void {
	const { page, history } = state;
	const { sha256, version } = page;
	keep(base, stem, unsaved() ? { sha256, version, corrections: [...history.now] } : null);
}

export async function act(gestures: readonly Gesture[]): Promise<void> {
	const { cut, lines, history } = state;
	if (!cut) return;
	let now = [...history.now];
	for (const gesture of gestures) now = decide(now, decisionsOf(gesture, cut, lines));
	const last = gestures.at(-1);
	if (last?.do === 'confirm' && !cut.faults.length && finished(cut, now)) {
		const done = decisionsOf({ ...last, do: 'done', line: firstLine(lines) }, cut, lines);
		now = decide(now, done);
	}
	await settle(advance(history, now), t.nothing, t.did, true);
}

const firstLine = (lines: readonly string[]): number => lines.findIndex((line) => line.trim() !== '') + 1;

/** @param otherwise said where nothing is different */
export async function settle(
	next: History,
	otherwise: string,
	told: Told = t.did,
	settling = false,
): Promise<void> {
	if (next === state.history || next.now === state.history.now) return say(otherwise);
	state.history = next;
	await recut(told, settling);
}

/** May the decisions be saved or sent as they stand? */
export async function isSound(): Promise<boolean> {
	await reading;
	return state.cut !== null && allFaults().length === 0;
}
