import { newId } from '../clippings/new-id.ts';
import { openClips } from '../clippings/store.ts';
import { clipWords as t } from '../../strings/clippings.ts';
import { localDay } from '../../text/local-day.ts';

/** Keeps the question of this page with what it found today. */
export async function clipSearch(): Promise<void> {
	const page = document.querySelector<HTMLElement>('[data-search-page]');
	const status = document.querySelector('[role="status"]');
	const { base = '/', archive = '' } = page?.dataset ?? {};
	const said = document.querySelector('[data-said] > span')?.textContent.trim() ?? '';
	const count = Number(document.querySelector<HTMLElement>('[data-state]')?.dataset['resultCount'] ?? 0);
	const now = new Date();
	const question = new URLSearchParams(location.search).get('q')?.trim() ?? '';
	const place = location.pathname.slice(base.length) + location.search;
	try {
		const store = await openClips(base);
		await store.add([
			{
				id: newId(),
				kind: 'search',
				made: now.toISOString(),
				modified: now.toISOString(),
				order: now.getTime(),
				folder: '',
				note: '',
				archive,
				article: null,
				url: new URL(place, archive).href,
				title: question || said || location.search,
				citation: '',
				text: [said, t.foundThen(localDay(now), count)].filter(Boolean).join('\n'),
				prefix: '',
				suffix: '',
				beginsAt: [],
				sources: [],
			},
		]);
		if (status) status.textContent = t.clipped((await store.all()).length);
		const button = document.querySelector('[data-clip-search]');
		if (button) button.textContent = t.clipped((await store.all()).length);
	} catch {
		if (status) status.textContent = t.notClipped;
	}
}
