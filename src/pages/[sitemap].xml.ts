import type { APIRoute, GetStaticPaths } from 'astro';
import { urls } from '../data/archive.ts';
import { sitemapXml, type SitemapEntry } from '../export/sitemap.ts';
import { sitemapParts } from '../export/sitemap-files.ts';

export const getStaticPaths = (() =>
	sitemapParts.map(({ name, entries }) => ({
		params: { sitemap: name.replace('.xml', '') },
		props: { entries },
	}))) satisfies GetStaticPaths;

export const GET: APIRoute<{ entries: readonly SitemapEntry[] }> = ({ props }) =>
	new Response(sitemapXml(props.entries, urls));
