import type { APIRoute, GetStaticPaths } from 'astro';
import { archive, urls } from '../../data/archive.ts';
import type { Item } from '../../archive/archive-types.ts';
import { bibtex } from '../../cite/bibtex.ts';
import { csl } from '../../cite/csl.ts';
import { makeReference } from '../../cite/reference.ts';
import { ris } from '../../cite/ris.ts';
import { exportRecord, plainText } from '../../export/export-record.ts';
import { articleFiles, type ArticleFile } from '../../urls/urls.ts';

const reference = (item: Item) => makeReference(item, urls.absolute(urls.article(item.id)));
const json = (value: unknown): string => `${JSON.stringify(value, null, '\t')}\n`;

/** What stands in each file beside an article. */
const write: Record<ArticleFile, (item: Item) => string> = {
	json: (item) => json(exportRecord(item, urls)),
	txt: plainText,
	ris: (item) => ris(reference(item)),
	bib: (item) => bibtex(reference(item)),
	'csl.json': (item) => json([csl(reference(item))]),
};

export const getStaticPaths = (() =>
	archive.items.flatMap((item) =>
		articleFiles.map((extension) => ({
			params: { file: `${item.id}.${extension}` },
			props: { item, extension },
		})),
	)) satisfies GetStaticPaths;

export const GET: APIRoute<{ item: Item; extension: ArticleFile }> = ({ props }) =>
	new Response(write[props.extension](props.item));
