/** What the index is made of. `scripts/build-index.ts` reads it and takes it away: it is not published. */
import type { APIRoute } from 'astro';
import { archive, urls } from '../../data/archive.ts';
import { searchStrings } from '../../search/strings.ts';
import { makeRecords } from '../../search/records.ts';

export const GET: APIRoute = () =>
	new Response(JSON.stringify(makeRecords(archive, urls, searchStrings.kinds)));
