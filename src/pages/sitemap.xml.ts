import type { APIRoute } from 'astro';
import { urls } from '../data/archive.ts';
import { sitemapIndexXml } from '../export/sitemap.ts';
import { sitemapParts } from '../export/sitemap-files.ts';

export const GET: APIRoute = () =>
	new Response(
		sitemapIndexXml(
			sitemapParts.map(({ name }) => urls.file(name)),
			urls,
		),
	);
