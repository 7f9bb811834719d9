/** On the page of unknown addresses: `/people/<slug>/` of a person without a page leads to the name in the index. */
import { placeOfSlug } from './name-places.ts';

const base = document.querySelector<HTMLElement>('[data-find-name]')?.dataset['base'] ?? '/';
const slug = /^people\/([a-z0-9-]+)\/(?:\d+\/)?$/u.exec(location.pathname.slice(base.length))?.[1];
if (slug !== undefined)
	void fetch(`${base}people/starts.json`)
		.then((answer) => answer.json() as Promise<[string, string][]>)
		.then((starts) => {
			const place = placeOfSlug(starts, slug);
			if (place !== null) location.replace(`${place}#${slug}`);
		});
