import type { APIRoute, GetStaticPaths } from 'astro';
import { drafts, type Source } from '../../../data/drafts.ts';
import type { Chronicle } from '../../../drafts/chronicle.ts';
import { chronicleCsv } from '../../../export/draft-tables.ts';

export const getStaticPaths = (() =>
	drafts()
		.chronicles.filter(({ entries }) => entries.length > 0)
		.map((chronicle) => ({
			params: { slug: chronicle.place.slug },
			props: { chronicle },
		}))) satisfies GetStaticPaths;

export const GET: APIRoute<{ chronicle: Chronicle<Source> }> = ({ props: { chronicle } }) =>
	new Response(chronicleCsv(chronicle), { headers: { 'content-type': 'text/csv;charset=utf-8' } });
