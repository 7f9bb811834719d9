import type { APIRoute, GetStaticPaths } from 'astro';
import { archive, packed, urls } from '../../data/archive.ts';
import type { Item } from '../../archive/archive-types.ts';
import { makeReference } from '../../cite/reference.ts';
import { exportRecord } from '../../export/export-record.ts';
import { articleForms, type PackedRecord } from '../../export/packed.ts';
import { articleFiles, type ArticleFile } from '../../urls/urls.ts';

/** A large archive packs them (`[pack].jsonl.ts`). */
export const getStaticPaths = (() =>
	packed
		? []
		: archive.items.flatMap((item) =>
				articleFiles.map((extension) => ({
					params: { file: `${item.id}.${extension}` },
					props: { item, extension },
				})),
			)) satisfies GetStaticPaths;

export const GET: APIRoute<{ item: Item; extension: ArticleFile }> = ({ props: { item, extension } }) => {
	const reference = makeReference(item, urls.absolute(urls.article(item.id)));
	return new Response(articleForms[extension]({ ...exportRecord(item, urls), reference } as PackedRecord));
};
