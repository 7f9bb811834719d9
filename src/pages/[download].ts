import type { APIRoute, GetStaticPaths } from 'astro';
import { downloads, type Download } from '../export/downloads.ts';

export const getStaticPaths = (() =>
	downloads.map((download) => ({
		params: { download: download.name },
		props: { download },
	}))) satisfies GetStaticPaths;

const encoder = new TextEncoder();

function streamOf(pieces: Iterable<string | Uint8Array>): ReadableStream<Uint8Array> {
	const rest = pieces[Symbol.iterator]();
	return new ReadableStream({
		pull(controller) {
			const next = rest.next();
			if (next.done) controller.close();
			else controller.enqueue(typeof next.value === 'string' ? encoder.encode(next.value) : next.value);
		},
	});
}

/** The archive as data. */
export const GET: APIRoute<{ download: Download }> = ({ props }) =>
	new Response(streamOf(props.download.pieces()), {
		headers: { 'content-type': `${props.download.mediatype};charset=utf-8` },
	});
