/** The correcting desk: reads the page, cuts it under every decision at once, keeps and saves what was decided. */
import type { DeskArticle, DeskCut, DeskPage } from '../../corrections/desk.ts';
import { correct as t } from '../../strings/correct.ts';
import { changedArticles } from '../model/compare.ts';
import { decide, forget } from '../model/decide.ts';
import { isSettled, nextDoubt } from '../model/doubts.ts';
import {
	articleOf,
	decisionsOf,
	lineBefore,
	linesOf,
	textLines,
	type Gesture,
	type Role,
} from '../model/gestures.ts';
import { advance, begin, redo, undo, type History } from '../model/history.ts';
import { ask } from './ask.ts';
import { openCutter, type Cutter } from './cutter.ts';
import { builtFields, fieldsForm, type BuiltFields } from './fields.ts';
import { actionOf } from './keys.ts';
import { handOver } from '../../browser/hand-over.ts';
import { fileText, keep, kept, saveTo, type Refusal } from './save.ts';
import { make, showArticles } from './show-articles.ts';
import { showLines } from './show-lines.ts';

const must = <Found extends HTMLElement>(selector: string): Found => {
	const found = document.querySelector<Found>(selector);
	if (!found) throw new Error(`Unexpected page without \`${selector}\``);
	return found;
};
const root = must('[data-desk]');
const base = root.dataset['base'] ?? '/';
const stem = root.dataset['stem'] ?? '';
const list = must<HTMLOListElement>('[data-lines]');
const region = must('[data-articles]');
const status = must('[data-status]');
const tally = must('[data-tally]');
const faults = must('[data-faults]');
const tools = must('[data-tools]');
const saveButton = must<HTMLButtonElement>('[data-act="save"]');
const { built, rules } = JSON.parse(must('[data-built]').textContent ?? '{}') as {
	built: BuiltFields[];
	rules: Record<string, string>;
};
const url = `${base}correct/${stem}.json`;

let page: DeskPage;
let lines: string[] = [];
let cutter: Cutter | null = null;
let cut: DeskCut | null = null;
let history: History = begin([]);
/** As it lies in the file. */
let saved = '[]';
let changed: ReadonlySet<number> = new Set();
let current = 1;
/** The other end of a selection of several lines. */
let anchor = 1;
/** Waiting for the line that a gesture is about. */
let picking: { do: 'follow' | 'belong'; line: number } | null = null;

const say = (text: string): void => {
	status.textContent = text;
};
const unsaved = (): boolean => JSON.stringify(history.now) !== saved;
const rowOf = (line: number): HTMLElement | null => list.querySelector(`[data-line="${line}"]`);
const withText = (): number[] =>
	[...list.querySelectorAll<HTMLElement>('[data-line]')].map((row) => Number(row.dataset['line']));
const selected = (): number[] => {
	const [from, to] = [Math.min(anchor, current), Math.max(anchor, current)];
	return withText().filter((line) => line >= from && line <= to);
};

function show(): void {
	if (!cut) return;
	const decided = new Set(
		history.now.flatMap((one) => [
			one.line,
			...('to' in one ? [one.to] : []),
			...('of' in one ? [one.of] : []),
		]),
	);
	const faulty = new Set(cut.faults.map(({ index }) => history.now[index]?.line ?? 0));
	showLines(list, cut, { decided, faulty, changed });
	showArticles(region, cut, {
		changed,
		settled: (article) => isSettled(article, history.now),
		rule: (id) => rules[id] ?? id,
		fields: (article) => fieldsForm(article, builtFields(article, built), (made) => void act(made)),
	});
	faults.replaceChildren(
		...cut.faults.map(({ index, why, other }) => {
			const one = history.now[index];
			return make('li', {}, t.fault(one?.line ?? 0, t.what[one?.do ?? 'role'], t.why[why](other)));
		}),
		...(cut.faults.length ? [make('li', { class: 'xs' }, t.contradicts)] : []),
	);
	const seen = cut.articles.filter((article) => isSettled(article, history.now)).length;
	tally.textContent = `${t.progress(seen, cut.articles.length)}　${t.decisions(history.now.length)}`;
	saveButton.disabled = !unsaved() || cut.faults.length > 0;
	select(current, anchor, false);
}

function select(line: number, from = line, focus = true): void {
	current = line;
	anchor = from;
	const chosen = new Set(selected());
	for (const row of list.querySelectorAll<HTMLElement>('[data-line]')) {
		const is = Number(row.dataset['line']);
		row.setAttribute('aria-selected', String(chosen.has(is)));
		row.tabIndex = is === line ? 0 : -1;
	}
	const row = rowOf(line);
	if (focus) row?.focus({ preventScroll: true });
	if (focus) row?.scrollIntoView({ block: 'nearest' });
	for (const part of region.querySelectorAll<HTMLElement>('[data-of-line]'))
		part.classList.toggle('here', chosen.has(Number(part.dataset['ofLine'])));
	if (focus) region.querySelector('.here')?.scrollIntoView({ block: 'nearest' });
}

/** Cuts the page under the decisions that stand, shows it, and says what changed. */
async function recut(told: (count: number, articles: number) => string): Promise<void> {
	if (!cutter) return;
	const before = cut;
	const made = await cutter.cut(history.now);
	if (!made) return;
	cut = made;
	changed = new Set(before ? changedArticles(before, made) : []);
	keep(
		base,
		stem,
		unsaved() ? { sha256: page.sha256, version: page.version, corrections: [...history.now] } : null,
	);
	show();
	say(made.faults.length ? (faults.textContent ?? '') : told(changed.size, made.articles.length));
}

async function act(gestures: readonly Gesture[]): Promise<void> {
	if (!cut) return;
	let list = [...history.now];
	for (const gesture of gestures) list = decide(list, decisionsOf(gesture, cut, lines));
	await settle(advance(history, list), t.nothing);
}

async function settle(
	next: History,
	otherwise: string,
	told = t.did as (c: number, a: number) => string,
): Promise<void> {
	if (next === history || next.now === history.now) return say(otherwise);
	history = next;
	await recut(told);
}

async function person(): Promise<string | null> {
	const key = 'jianbao:who';
	const known = localStorage.getItem(key);
	const answer = known ? { who: known } : await ask(t.whoAsk, [{ name: 'who', label: t.who }]);
	const who = answer?.who?.trim();
	if (who) localStorage.setItem(key, who);
	return who || null;
}

const today = (): string => {
	const now = new Date();
	const two = (value: number): string => String(value).padStart(2, '0');
	return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
};

async function confirm(article: DeskArticle | undefined): Promise<void> {
	const by = article && (await person());
	if (article && by) await act([{ do: 'confirm', line: article.first, by, on: today() }]);
}

async function replaceWords(): Promise<void> {
	const line = current;
	const printed = lines[line - 1] ?? '';
	const chosen = String(document.getSelection() ?? '').trim();
	const before = chosen && printed.includes(chosen) ? chosen : '';
	const once = ({ before: words = '' }: Record<string, string>): string | null =>
		printed.split(words).length === 2 ? null : t.notOnce;
	const answer = await ask(
		`${t.misreadAsk(line)}：${printed.slice(0, 60)}`,
		[
			{ name: 'before', label: t.misread, value: before },
			{ name: 'after', label: t.right, value: before },
		],
		once,
	);
	if (answer)
		await act([{ do: 'replace', line, before: answer['before'] ?? '', after: answer['after'] ?? '' }]);
	select(line);
}

async function save(): Promise<void> {
	if (!cut || cut.faults.length > 0) return;
	const corrections = history.now;
	if (page.token === null) {
		handOver(`${page.page}.yaml`, 'text/yaml', fileText(page, corrections));
		return;
	}
	try {
		page = { ...page, version: await saveTo(url, { ...page, token: page.token }, corrections) };
		saved = JSON.stringify(corrections);
		keep(base, stem, null);
		show();
		say(t.saved);
	} catch (refusal) {
		say(t.saveFailed[refusal as Refusal] ?? t.saveFailed.unreachable);
	}
}

function pick(what: 'follow' | 'belong'): void {
	picking = { do: what, line: current };
	root.dataset['picking'] = what;
	say(what === 'follow' ? t.pickAfter(current) : t.pickArticle(current));
}

async function picked(line: number): Promise<void> {
	const asked = picking;
	endPicking();
	if (!asked || asked.line === line) return;
	await act([
		asked.do === 'follow'
			? { do: 'follow', line: asked.line, after: line }
			: { do: 'belong', line: asked.line, of: line },
	]);
	select(asked.line);
}

function endPicking(): void {
	picking = null;
	delete root.dataset['picking'];
}

/** Everything the desk can do, by name: what keys, buttons and drags ask for. */
const actions: Record<string, (detail: string) => unknown> = {
	role: (role) => act(selected().map((line) => ({ do: 'role', line, role: role as Role }))),
	begin: () => act([{ do: 'begin', line: current }]),
	follow: () => pick('follow'),
	belong: () => pick('belong'),
	paragraph: () => {
		const before = cut && lineBefore(cut, current);
		const article = cut && articleOf(cut, current);
		if (!article || before === undefined) return say(t.nothing);
		const joined = article.parts.some(({ pieces }) =>
			[before, current].every((line) => pieces.some((piece) => piece.line === line)),
		);
		return act([{ do: 'paragraph', line: current, new: joined ? true : false }]);
	},
	append: (first) => {
		const at = cut?.articles.findIndex((article) => article.first === Number(first)) ?? -1;
		const to = cut?.articles[at - 1];
		return to
			? act([{ do: 'append', line: Number(first), to: textLines(to)[0] ?? to.first }])
			: say(t.nothing);
	},
	replace: () => replaceWords(),
	forget: () => settle(advance(history, forget(history.now, selected())), t.nothing),
	confirm: (first) =>
		confirm(
			cut?.articles.find((article) => article.first === Number(first)) ??
				(cut ? articleOf(cut, current) : undefined),
		),
	undo: () => settle(undo(history), t.noUndo, () => t.undone),
	redo: () => settle(redo(history), t.noRedo, () => t.redone),
	next: () => {
		const here = cut && articleOf(cut, current);
		const next = cut && nextDoubt(cut, history.now, here?.first ?? null);
		if (!cut || !next) return say(t.noDoubt);
		select(Math.min(...linesOf(next)));
		region.querySelector(`[data-first="${next.first}"]`)?.scrollIntoView({ block: 'start' });
		return say(t.doubt(cut.articles.indexOf(next) + 1, next.review.map((id) => rules[id] ?? id).join('；')));
	},
	save: () => save(),
	download: () => handOver(`${page.page}.yaml`, 'text/yaml', fileText(page, history.now)),
	copy: () => navigator.clipboard.writeText(fileText(page, history.now)).then(() => say(t.tools.copy)),
	help: () => must<HTMLDetailsElement>('[data-keys]').toggleAttribute('open'),
	cancel: () => {
		if (picking) say(t.cancelled);
		endPicking();
	},
	pick: () => picked(current),
	up: (extend) => step(-1, extend === 'extend'),
	down: (extend) => step(1, extend === 'extend'),
	first: () => select(withText()[0] ?? 1),
	last: () => select(withText().at(-1) ?? 1),
};

function step(by: number, extend: boolean): void {
	const all = withText();
	const next = all[all.indexOf(current) + by];
	if (next !== undefined) select(next, extend ? anchor : next);
}

function listen(): void {
	document.addEventListener('keydown', (event) => {
		const typing = (event.target as Element).closest('input, textarea, select, dialog');
		if (typing || event.altKey || ((event.ctrlKey || event.metaKey) && !/^[zys]$/iu.test(event.key))) return;
		const inLines = list.contains(event.target as Node) || event.target === document.body;
		const action = actionOf(event, picking !== null, inLines);
		if (!action) return;
		event.preventDefault();
		void actions[action.name]?.(action.detail);
	});
	list.addEventListener('click', (event) => {
		const row = (event.target as Element).closest<HTMLElement>('[data-line]');
		if (!row) return;
		const line = Number(row.dataset['line']);
		if (picking) void picked(line);
		else if (!String(document.getSelection() ?? '').trim()) select(line, event.shiftKey ? anchor : line);
	});
	region.addEventListener('click', (event) => {
		const part = (event.target as Element).closest<HTMLElement>('[data-of-line]');
		if (!part) return;
		const line = Number(part.dataset['ofLine']);
		if (picking) void picked(line);
		else select(line);
	});
	root.addEventListener('click', (event) => {
		const button = (event.target as Element).closest<HTMLButtonElement>('button[data-act]');
		if (!button || button.disabled) return;
		void actions[button.dataset['act'] ?? '']?.(button.dataset['first'] ?? button.dataset['detail'] ?? '');
	});
	list.addEventListener('dragstart', (event) => {
		const row = (event.target as Element).closest?.<HTMLElement>('[data-line]');
		if (row) event.dataTransfer?.setData('text/plain', row.dataset['line'] ?? '');
	});
	for (const place of [list, region]) {
		place.addEventListener('dragover', (event) => event.preventDefault());
		place.addEventListener('drop', (event) => {
			const line = Number(event.dataTransfer?.getData('text/plain'));
			const target = (event.target as Element).closest<HTMLElement>(
				'[data-line], [data-of-line], [data-first]',
			);
			if (!line || !target) return;
			event.preventDefault();
			const after = Number(target.dataset['line'] ?? target.dataset['ofLine']);
			const gesture: Gesture = after
				? { do: 'follow', line, after }
				: { do: 'belong', line, of: Number(target.dataset['first']) };
			void act([gesture]).then(() => select(line));
		});
	}
	addEventListener('beforeunload', (event) => {
		if (unsaved()) event.preventDefault();
	});
}

/** What was decided here before and not saved is taken up again, unless the page has changed. */
function restore(): string | null {
	const before = kept(base, stem);
	if (!before) return null;
	if (before.sha256 !== page.sha256) {
		const stale = must('[data-stale]');
		stale.hidden = false;
		stale.querySelector('pre')?.append(fileText({ ...page, sha256: before.sha256 }, before.corrections));
		keep(base, stem, null);
		return t.stale;
	}
	history = advance(history, before.corrections);
	return t.stored;
}

async function start(): Promise<void> {
	say(t.loading);
	try {
		const response = await fetch(url, { cache: 'no-store' });
		if (!response.ok) throw new Error(String(response.status));
		page = (await response.json()) as DeskPage;
		lines = page.text.split(/\r\n|\r|\n/u);
		history = begin(page.corrections);
		saved = JSON.stringify(history.now);
		saveButton.textContent = page.token === null ? t.tools.download : t.tools.save;
		const told = restore();
		cutter = await openCutter(base, page);
		await recut(() => told ?? t.ready);
		root.dataset['ready'] = '';
		const asked = Number(/^#L(\d+)$/u.exec(location.hash)?.[1]);
		if (asked && rowOf(asked)) select(asked);
		for (const button of tools.querySelectorAll('button')) if (button !== saveButton) button.disabled = false;
	} catch (error) {
		console.error(error);
		say(t.failed);
		must('[data-retry]').hidden = false;
	}
}

must('[data-retry]').addEventListener('click', () => {
	must('[data-retry]').hidden = true;
	void start();
});
listen();
await start();
