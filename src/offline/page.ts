/** The page about reading without a network: what is kept, keeping all, forgetting all. */
import { offlineWords as t } from '../strings/offline.ts';
import { cacheNames, keptAt, listFile, type OfflineList } from './kept.ts';
import { keepAll, PublishedAnew, readList } from './keep-all.ts';

const root = document.querySelector<HTMLElement>('[data-offline]')!;
const base = root.dataset['offline'] ?? '/';
const names = cacheNames(base);
const element = <Kind extends HTMLElement>(name: string): Kind => root.querySelector<Kind>(`[data-${name}]`)!;
const [keep, forget] = [element<HTMLButtonElement>('keep'), element<HTMLButtonElement>('forget')];
const say = (text: string): void => void (element('said').textContent = text);
const day = (answer: Response): string => t.day(keptAt(answer).slice(0, 10));
/** Titles are read of so many. */
const most = 100;

/** The whole archive that is kept, and its day. */
async function whole(): Promise<{ list: OfflineList; day: string } | null> {
	const found = (await caches.keys()).filter((name) => name.startsWith(names.wholePrefix)).toReversed();
	for (const name of found) {
		const held = await (await caches.open(name)).match(base + listFile);
		if (held) return { day: day(held), list: (await held.json()) as OfflineList };
	}
	return null;
}

async function showVisited(): Promise<void> {
	const cache = await caches.open(names.read);
	const keys = (await cache.keys()).toReversed().filter(({ url }) => url.endsWith('/'));
	const rows = await Promise.all(
		keys.slice(0, most).map(async ({ url }) => {
			const held = await cache.match(url);
			const title = /<title[^>]*>(.*?)<\/title>/su.exec((await held?.text()) ?? '')?.[1] ?? url;
			const link = document.createElement('a');
			link.href = url;
			link.textContent = new DOMParser().parseFromString(title, 'text/html').body.textContent;
			const row = document.createElement('li');
			const since = document.createElement('span');
			since.className = 'xs';
			since.textContent = held ? day(held) : '';
			row.append(link, since);
			return row;
		}),
	);
	element('visited').replaceChildren(...rows);
	element('none').hidden = rows.length > 0;
}

async function showWhole(): Promise<void> {
	const [kept, now] = await Promise.all([whole(), readList(base).catch(() => null)]);
	keep.disabled = now === null || kept?.list.version === now.version;
	element('whole').textContent = [
		now === null ? t.noNetwork : t.whole(now.files.length, `${Math.ceil(now.bytes / 1_000_000)} MB`),
		kept === null ? '' : t.kept(kept.day),
		kept !== null && now !== null && kept.list.version !== now.version ? t.newer : '',
	].join('');
}

keep.addEventListener('click', async () => {
	keep.disabled = true;
	await navigator.storage?.persist?.();
	try {
		await keepAll(base, await readList(base), (done, all) => say(t.keeping(done, all)));
		say(t.done);
	} catch (error) {
		say(error instanceof PublishedAnew ? t.anew : t.failed);
	}
	await showWhole();
});

forget.addEventListener('click', async () => {
	const own = (await caches.keys()).filter(
		(name) => name === names.read || name.startsWith(names.wholePrefix),
	);
	await Promise.all(own.map((name) => caches.delete(name)));
	say(t.forgotten);
	await Promise.all([showWhole(), showVisited()]);
});

if (location.pathname !== `${base}offline/`) element('lost').hidden = false;
if ('caches' in window && 'serviceWorker' in navigator) await Promise.all([showWhole(), showVisited()]);
else {
	keep.disabled = forget.disabled = true;
	say(t.cannot);
}
