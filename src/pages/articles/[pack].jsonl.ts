/** Of a large archive: the articles of one source page as data, which `scripts/write/pack-pages.ts` packs. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { archive, packed, urls } from '../../data/archive.ts';
import type { Page } from '../../archive/archive-types.ts';
import { keptPack } from '../../data/page-keys.ts';
import { makeReference } from '../../cite/reference.ts';
import { exportRecord } from '../../export/export-record.ts';
import { packRecords } from '../../export/packed.ts';

export const getStaticPaths = (() =>
	packed
		? archive.pages
				.filter(({ items }) => items.length > 0)
				.map((page) => ({ params: { pack: page.stem }, props: { page }, ...keptPack(page) }))
		: []) satisfies GetStaticPaths;

export const GET: APIRoute<{ page: Page }> = ({ props }) =>
	new Response(
		packRecords(
			props.page.items.map((item) => ({
				...exportRecord(item, urls),
				reference: makeReference(item, urls.absolute(urls.article(item.id))),
			})),
		),
		{ headers: { 'content-type': 'application/jsonl;charset=utf-8' } },
	);
