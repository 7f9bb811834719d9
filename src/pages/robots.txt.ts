import type { APIRoute } from 'astro';
import { urls } from '../data/archive.ts';

export const GET: APIRoute = () =>
	new Response(`User-agent: *\nAllow: ${urls.base}\n\nSitemap: ${urls.absolute(urls.file('sitemap.xml'))}\n`);
