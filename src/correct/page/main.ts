/** The correcting desk: reads the page, cuts it under every decision at once, keeps and saves what was decided. */
import type { DeskPage } from '../../corrections/desk.ts';
import { correct as t } from '../../strings/correct.ts';
import { decide } from '../model/decide.ts';
import { advance, begin } from '../model/history.ts';
import { fetchCutter } from './cutter.ts';
import { deskAddress, held } from './held.ts';
import { must, root, rowOf, say } from './elements.ts';
import { asideOf, keep, kept, keptElsewhere, setAside } from './keep.ts';
import { listen } from './listen.ts';
import { recut } from './recut.ts';
import { select } from './selection.ts';
import { fileText } from './send.ts';
import { make } from './show-articles.ts';
import { base, built, state, stem } from './state.ts';

const retry = must('[data-retry]');

/** The page as it lies there now. @throws with a sentence for the person where it cannot be had */
async function readPage(): Promise<DeskPage> {
	const response = await fetch(`${base}correct/${stem}.json`, { cache: 'no-store' });
	// A server that writes gives the page as it lies there now; a site of files has packed it.
	if (response.status === 404 && held.page) return held.page;
	if (response.status === 409) throw new Error(t.unreadable);
	if (!response.ok) throw new Error(t.failed);
	return (await response.json()) as DeskPage;
}

/**
 * What was decided here before and not saved is taken up again, on top of what the file says by now; where the page has
 * changed it is shown.
 */
function restore(): string | null {
	const before = kept(base, stem);
	const { page } = state;
	if (before && before.sha256 !== page.sha256) {
		setAside(base, stem, before);
		keep(base, stem, null);
	} else if (before) {
		const own = before.corrections;
		const beside = before.version !== page.version;
		state.history = advance(state.history, beside ? decide(page.corrections, own) : own);
		return beside ? t.storedBeside : t.stored;
	}
	return showAside();
}

function showAside(): string | null {
	const old = asideOf(base, stem);
	const place = must('[data-stale]');
	place.hidden = old === null;
	if (!old) return null;
	place.querySelector('pre')?.replaceChildren(fileText(old.sha256, old.corrections));
	return t.stale;
}

must('[data-drop]').addEventListener('click', () => {
	setAside(base, stem, null);
	showAside();
});

function showKeptElsewhere(): void {
	const others = keptElsewhere(base, stem);
	if (others.length)
		must('[data-elsewhere]').replaceChildren(
			t.elsewhere,
			...others.flatMap((other) => [' ', make('a', { href: deskAddress(base, other) }, other)]),
		);
}

async function start(): Promise<void> {
	say(t.loading);
	retry.hidden = true;
	const openCutter = fetchCutter(base);
	try {
		const page = await readPage();
		Object.assign(state, { page, lines: page.text.split(/\r\n|\r|\n/u), history: begin(page.corrections) });
		state.saved = JSON.stringify(state.history.now);
		must('[data-act="save"]').textContent = page.token === null ? t.tools.download : t.tools.save;
		must('[data-act="send"]').hidden = built.report === null || page.token !== null;
		const told = restore();
		state.cutter = await openCutter(page);
		showKeptElsewhere();
		const asked = Number(/^#L(\d+)$/u.exec(location.hash)?.[1]);
		if (asked && rowOf(asked)) select(asked);
		for (const button of root.querySelectorAll<HTMLButtonElement>('[data-tools] button'))
			button.disabled = false;
		await recut(() => told ?? t.ready);
		root.dataset['ready'] = '';
	} catch (error) {
		console.error(error);
		say(error instanceof Error && error.message === t.unreadable ? t.unreadable : t.failed);
		retry.hidden = false;
	}
}

retry.addEventListener('click', () => void start());
listen();
await start();
