/** Articles of largely the same text, by their rows in the index, so that the search shows them as one. */
import type { APIRoute } from 'astro';
import { archive } from '../../data/archive.ts';
import { reprintGroups } from '../../data/reprints.ts';

export const GET: APIRoute = () => {
	const rows = new Map(archive.items.map((item, row) => [item, row]));
	return new Response(
		JSON.stringify(reprintGroups().map(({ items }) => items.flatMap((item) => rows.get(item) ?? []))),
	);
};
