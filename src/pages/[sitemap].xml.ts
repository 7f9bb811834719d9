import type { APIRoute, GetStaticPaths } from 'astro';
import { urls } from '../lib/archive.ts';
import { sitemapXml, type SitemapEntry } from '../lib/sitemap.ts';
import { sitemapParts } from '../lib/sitemap-files.ts';

export const getStaticPaths = (() =>
	sitemapParts.map(({ name, entries }) => ({
		params: { sitemap: name.replace('.xml', '') },
		props: { entries },
	}))) satisfies GetStaticPaths;

export const GET: APIRoute<{ entries: readonly SitemapEntry[] }> = ({ props }) =>
	new Response(sitemapXml(props.entries, urls));
