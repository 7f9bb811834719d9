import type { Item } from '../../src/archive/archive-types.ts';
import { buildArchive } from '../../src/archive/build-archive.ts';
import type { BodyPart } from '../../src/body/components.ts';
import type { Article, District, Newspaper, Topic } from '../../src/schema/schema.ts';
import { anArticle } from '../an-article.ts';

export const aDistrict = (fields: Partial<District> & { name: string; slug: string }): District => ({
	kind: '区',
	parent: null,
	code: null,
	former: [],
	aliases: [],
	local: [],
	except: [],
	places: [],
	cell: null,
	institutions: [],
	...fields,
});

export const aTopic = (label: string, slug: string): Topic => ({
	label,
	slug,
	scope: '范围说明',
	strong: [],
	except: [],
	sections: [],
	terms: ['词'],
	iptc: null,
});

export const aNewspaper = (name: string, slug: string): Newspaper => ({
	name,
	slug,
	region: null,
	place: '江城',
	issn: null,
	style: [],
});

export interface Vocabularies {
	districts?: District[];
	topics?: Topic[];
	newspapers?: Newspaper[];
}

/** An archive of articles on one or several pages, with the report that belongs to it. */
export function anArchive(
	articles: { fields: Partial<Article>; parts?: BodyPart[] }[],
	{ districts = [], topics = [], newspapers = [] }: Vocabularies = {},
) {
	const entries = articles.map(({ fields, parts = [{ kind: 'paragraph' as const, text: '正文。' }] }, i) => {
		const article = anArticle(fields);
		return { file: `articles/${i}.mdx`, article, html: parts.map(({ text }) => text), parts };
	});
	const names = [...new Set(entries.flatMap(({ article }) => article.source.map(({ page }) => page)))];
	const pages = names.map((page) => ({ page, furniture: [], duplicates: [], messages: [] }));
	const totals = { pages: pages.length, articles: entries.length, furniture: 0, duplicates: 0, messages: 0 };
	return buildArchive({ articles: entries, districts, topics, newspapers, report: { pages, totals } });
}

export function anItem(fields: Partial<Article>, parts?: BodyPart[], vocabularies: Vocabularies = {}): Item {
	const newspapers = fields.newspaper ? [aNewspaper(fields.newspaper, 'paper')] : [];
	const archive = anArchive([parts === undefined ? { fields } : { fields, parts }], {
		newspapers,
		...vocabularies,
	});
	const [item] = archive.items;
	if (item === undefined) throw new Error('no item');
	return item;
}

const sha256 = '0'.repeat(64);
/** A source entry on a page, from line to line. */
export const on = (page: string, from: number, to = from): Article['source'][number] => ({
	page,
	lines: [[from, to]],
	sha256,
});
