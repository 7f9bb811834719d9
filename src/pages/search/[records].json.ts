/** What the index is made of, in parts. `scripts/build-index.ts` reads them and takes them away: they are not published. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { archive, urls } from '../../data/archive.ts';
import { recordsFile, recordsPerFile } from '../../search/record.ts';
import { searchStrings } from '../../strings/search-names.ts';
import { makeRecords } from '../../search/records.ts';

export const getStaticPaths = (() =>
	Array.from({ length: Math.max(1, Math.ceil(archive.items.length / recordsPerFile)) }, (_, part) => ({
		params: { records: recordsFile(part).replace(/\.json$/u, '') },
		props: { part },
	}))) satisfies GetStaticPaths;

export const GET: APIRoute<{ part: number }> = ({ props: { part } }) => {
	const items = archive.items.slice(part * recordsPerFile, (part + 1) * recordsPerFile);
	return new Response(JSON.stringify(makeRecords({ ...archive, items }, urls, searchStrings.kinds)));
};
