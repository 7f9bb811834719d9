/** On the page of unknown addresses: `/people/<slug>/` of a person without a page leads to the name in the index, `/correct/<page>/` to the page that all desks share. */
import { placeOfSlug } from './name-places.ts';

const base = document.querySelector<HTMLElement>('[data-find-name]')?.dataset['base'] ?? '/';
const path = location.pathname.slice(base.length);
const desk = /^correct\/([A-Za-z0-9._-]+)\/$/u.exec(path)?.[1];
if (desk !== undefined) location.replace(`${base}correct/?page=${desk}${location.hash}`);
const slug = /^people\/([a-z0-9-]+)\/(?:\d+\/)?$/u.exec(path)?.[1];
if (slug !== undefined)
	void fetch(`${base}people/starts.json`)
		.then((answer) => answer.json() as Promise<[string, string][]>)
		.then((starts) => {
			const place = placeOfSlug(starts, slug);
			if (place !== null) location.replace(`${place}#${slug}`);
		});
