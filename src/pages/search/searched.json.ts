/** What a finding of nothing rests on: how the pages' lines are accounted for, and the digest of all that was searched. */
import type { APIRoute } from 'astro';
import { archive, urls } from '../../data/archive.ts';
import { coverage } from '../../data/coverage.ts';
import { archiveDigest } from '../../export/downloads.ts';
import { site } from '../../settings/site.ts';

export const GET: APIRoute = () =>
	new Response(
		JSON.stringify({
			title: site.title,
			address: urls.absolute(urls.home),
			digest: archiveDigest,
			pages: archive.pages.length,
			...coverage(archive.pages),
			incomplete: archive.items.filter(({ article }) => article.incomplete !== null).length,
		}),
	);
