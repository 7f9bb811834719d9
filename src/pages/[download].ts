import type { APIRoute, GetStaticPaths } from 'astro';
import { downloads, type Download } from '../export/downloads.ts';

export const getStaticPaths = (() =>
	downloads.map((download) => ({
		params: { download: download.name },
		props: { download },
	}))) satisfies GetStaticPaths;

/** The archive as data. */
export const GET: APIRoute<{ download: Download }> = ({ props }) =>
	new Response(props.download.content, {
		headers: { 'content-type': `${props.download.mediatype};charset=utf-8` },
	});
