/** Suggestions: `base.bin`, and one file a shard; gzipped here, because hosts do not compress what they do not know. */
import { gzipSync } from 'node:zlib';
import type { APIRoute, GetStaticPaths } from 'astro';
import { archive } from '../../../data/archive.ts';
import { makeSuggestions } from '../../../search/suggest-data.ts';

export const getStaticPaths = (() => {
	const { base, shards } = makeSuggestions(archive);
	return [['base', base] as const, ...shards].map(([shard, data]) => ({
		params: { shard },
		props: { data },
	}));
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) =>
	new Response(gzipSync(JSON.stringify((props as { data: unknown }).data), { level: 9 }));
