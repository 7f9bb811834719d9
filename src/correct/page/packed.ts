/** The one page that all desks of a large archive share: takes the desk of `?page=` from the pack, and begins it. */
import { readPacked } from '../../packed/read-packed.ts';
import { held } from './held.ts';

const place = document.querySelector<HTMLElement>('[data-packed-desk]');

/** Lines as they came are not held a second time where the desk shows them. */
function fillLines(text: string): void {
	const lines = text.split(/\r\n|\r|\n/u);
	for (const empty of document.querySelectorAll<HTMLElement>('.tx:empty, [data-of-line]:empty')) {
		const line = empty.dataset['ofLine'] ?? empty.closest<HTMLElement>('[data-line]')?.dataset['line'];
		empty.textContent = lines[Number(line) - 1] ?? '';
	}
}

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
		fillLines(held.page?.text ?? '');
		document.title = `${document.querySelector('[data-desk] h1')?.textContent ?? ''} · ${document.title}`;
	} catch (error) {
		console.error(error);
		element.textContent = failed;
		return;
	}
	await import('./main.ts');
}

if (place) await open(place);
