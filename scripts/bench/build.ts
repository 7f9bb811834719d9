/**
 * `npm run bench:build -- [--count 5000] [--whole]`: what it costs to render articles as MDX when they are loaded,
 * beside the very same articles as Markdown, in one run: a page an article and an index a district. Fails above
 * 1.3 times the time or the memory. `--whole` also builds the real site over that many articles.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { stringify } from 'yaml';
import { makeArticles, readParagraphs, type MadeArticle } from './build/make-articles.ts';
import { measureBuild, type Cost } from './build/measure.ts';
import { writeArchive } from './build/write-archive.ts';

const { values } = parseArgs({
	options: {
		count: { type: 'string', default: '5000' },
		whole: { type: 'boolean', default: false },
	},
});
const count = Number(values.count);
const allowed = 1.3;
const districts = Array.from({ length: 9 }, (_, i) => `${'甲乙丙丁戊己庚辛壬'[i]}区`);
const topics = ['教育', '经济', '文化'];
// Inside the project, so that packages are found; ignored by git and by the formatters.
const work = resolve('.cache/bench-build');

function write(file: string, text: string): void {
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, text);
}

/** A small Astro project around the articles, the same but for the way they are rendered. */
function writeProject(root: string, extension: 'md' | 'mdx', articles: readonly MadeArticle[]): void {
	rmSync(root, { recursive: true, force: true });
	const eager = JSON.stringify(resolve('src/integrations/eager-mdx.ts'));
	const integrations = extension === 'mdx' ? '[mdx(), eagerMdx({ photo: "", gap: "" })]' : '[]';
	write(
		join(root, 'astro.config.mjs'),
		`import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import { eagerMdx } from ${eager};
export default {
	integrations: ${integrations},
	markdown: { processor: satteri({ features: { gfm: false, smartPunctuation: false } }), syntaxHighlight: false },
};
`,
	);
	write(
		join(root, 'src/content.config.ts'),
		`import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { articleSchema } from ${JSON.stringify(resolve('src/schema/schema.ts'))};
export const collections = {
	articles: defineCollection({
		loader: glob({ base: './articles', pattern: '**/*.${extension}', retainBody: false, generateId: ({ data }) => data.id }),
		schema: articleSchema,
	}),
};
`,
	);
	write(
		join(root, 'src/pages/articles/[id].astro'),
		`---
import { getCollection, render } from 'astro:content';
export const getStaticPaths = async () =>
	(await getCollection('articles')).map((entry) => ({ params: { id: entry.id }, props: { entry } }));
const { entry } = Astro.props;
const { Content } = await render(entry);
---
<html lang="zh-CN"><head><title>{entry.data.title}</title></head><body><h1>{entry.data.title}</h1><Content /></body></html>
`,
	);
	write(
		join(root, 'src/pages/[district].astro'),
		`---
import { getCollection } from 'astro:content';
export const getStaticPaths = async () => {
	const all = await getCollection('articles');
	return ${JSON.stringify(districts)}.map((district, i) => ({
		params: { district: String(i) },
		props: { district, entries: all.filter((entry) => entry.data.district === district) },
	}));
};
const { district, entries } = Astro.props;
---
<html lang="zh-CN"><head><title>{district}</title></head><body><ul>{entries.map((entry) => <li><a href={'/articles/' + entry.id + '/'}>{entry.data.title}</a></li>)}</ul></body></html>
`,
	);
	for (const { article, body } of articles) {
		const yaml = stringify(article, {
			lineWidth: 0,
			defaultStringType: 'QUOTE_DOUBLE',
			defaultKeyType: 'PLAIN',
		});
		write(join(root, 'articles', `${article.id}.${extension}`), `---\n${yaml}---\n\n${body}\n`);
	}
}

const line = (name: string, { seconds, megabytes }: Cost): string =>
	`${name.padEnd(26)} ${seconds.toFixed(1).padStart(7)} s ${megabytes.toFixed(0).padStart(7)} MB`;

const articles = makeArticles(count, readParagraphs('content/articles'), districts, topics);
const characters = articles.reduce((sum, { body }) => sum + body.length, 0) / count;
console.log(`${count} articles of ${characters.toFixed(0)} characters, Node ${process.versions.node}`);
const costs: Record<'md' | 'mdx', Cost[]> = { md: [], mdx: [] };
for (const extension of ['md', 'mdx'] as const) writeProject(join(work, extension), extension, articles);
// Alternating runs, so that neither has the warmer disk; the better of two counts.
for (let run = 0; run < 2; run += 1)
	for (const extension of ['md', 'mdx'] as const) {
		for (const cache of ['dist', '.astro', 'node_modules'])
			rmSync(join(work, extension, cache), { recursive: true, force: true });
		const cost = measureBuild(join(work, extension));
		costs[extension].push(cost);
		console.log(line(`.${extension}, run ${run + 1}`, cost));
	}
const best = (key: keyof Cost, extension: 'md' | 'mdx'): number =>
	Math.min(...costs[extension].map((cost) => cost[key]));
const ratio = (key: keyof Cost): number => best(key, 'mdx') / best(key, 'md');
console.log(
	`.mdx to .md: time ${ratio('seconds').toFixed(2)}, memory ${ratio('megabytes').toFixed(2)} (allowed ${allowed})`,
);
if (ratio('seconds') > allowed || ratio('megabytes') > allowed) process.exitCode = 1;

if (values.whole) {
	const content = join(work, 'archive');
	writeArchive(
		content,
		makeArticles(count, readParagraphs('content/articles'), districts, topics),
		districts,
		topics,
	);
	const cost = measureBuild(resolve('.'), { JIANBAO_CONTENT: content, JIANBAO_DIST: join(work, 'dist') });
	console.log(line('the whole site', cost));
}
