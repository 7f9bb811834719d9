/** The one page that all desks of a large archive share: takes the desk of `?page=` from the pack, and begins it. */
import { readPacked } from '../../packed/read-packed.ts';
import { held } from './held.ts';

const place = document.querySelector<HTMLElement>('[data-packed-desk]');

async function open(element: HTMLElement): Promise<void> {
	const { base = '/', failed = '' } = element.dataset;
	const stem = new URLSearchParams(location.search).get('page') ?? '';
	try {
		const text = await readPacked(base, 'desk', stem);
		if (text === null) throw new Error(`no page \`${stem}\``);
		const { html, ...rest } = JSON.parse(text) as { html: string } & typeof held;
		Object.assign(held, rest);
		// Made by the site's build, and the page's policy runs no script in it.
		element.outerHTML = html;
		document.title = `${document.querySelector('[data-desk] h1')?.textContent ?? ''} · ${document.title}`;
	} catch (error) {
		console.error(error);
		element.textContent = failed;
		return;
	}
	await import('./main.ts');
}

if (place) await open(place);
