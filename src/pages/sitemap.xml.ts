import type { APIRoute } from 'astro';
import { urls } from '../lib/archive.ts';
import { sitemapIndexXml } from '../lib/sitemap.ts';
import { sitemapParts } from '../lib/sitemap-files.ts';

export const GET: APIRoute = () =>
	new Response(
		sitemapIndexXml(
			sitemapParts.map(({ name }) => urls.file(name)),
			urls,
		),
	);
