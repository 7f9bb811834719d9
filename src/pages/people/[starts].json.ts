/** First slug of each page of the index of names: by it the page of unknown addresses leads to persons without a page. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { packed, urls } from '../../data/archive.ts';
import { letters, onePage } from '../../data/name-index.ts';
import { nameStarts } from '../../archive/name-places.ts';

export const getStaticPaths = (() =>
	packed ? [{ params: { starts: 'starts' } }] : []) satisfies GetStaticPaths;

export const GET: APIRoute = () =>
	new Response(JSON.stringify(onePage ? [['', urls.people()]] : nameStarts(letters, urls.people)));
