/**
 * Renders `.mdx` when the content layer loads it: one bundler module an article costs four times the time and
 * memory of Markdown. `addContentEntryType` is not documented; this is the one file that knows it.
 *
 * The content layer logs a render error, stores an empty entry and goes on; on the next run it does not even
 * render it again. So a failure is stored with the entry (`failure`), and `readArticles` throws them all.
 * Entries are cached by file digest alone, so a digest of everything that renders goes into the Astro config,
 * where a change empties the cache.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, ContentEntryType } from 'astro';
import { load } from 'js-yaml';
import type { BodyWords } from '../body/components.ts';
import { errorLine, renderArticle } from '../body/render-article.ts';

/** Files whose change changes rendered articles. */
const renderers = [
	'./eager-mdx.ts',
	'../body/render-article.ts',
	'../body/string-jsx.ts',
	'../body/components.ts',
	'../text/escape-html.ts',
	'../text/full-width.ts',
];

export function rendererDigest(
	words: BodyWords,
	read: (file: URL) => string = (file) => readFileSync(file, 'utf8'),
): string {
	const hash = createHash('sha256').update(`${words.photo}\0${words.gap}\0`);
	for (const name of renderers) hash.update(read(new URL(name, import.meta.url))).update('\0');
	return hash.digest('hex').slice(0, 16);
}

const frontmatter = /^---\r?\n([^]*?\r?\n)---\r?\n/u;

/** @throws with file and line where the frontmatter is not YAML */
export function splitArticle(
	contents: string,
	file: string,
): { data: Record<string, unknown>; body: string } {
	const found = frontmatter.exec(contents);
	if (found === null)
		throw new Error(`${file}:1: Unexpected start of file, expected frontmatter between two \`---\``);
	try {
		const data = load(found[1] ?? '') as Record<string, unknown>;
		return { data, body: contents.slice(found[0].length) };
	} catch (error) {
		const { reason, mark } = error as { reason?: string; mark?: { line: number } };
		throw new Error(`${file}:${(mark?.line ?? 0) + 2}: Unexpected frontmatter: ${reason ?? String(error)}`, {
			cause: error,
		});
	}
}

const shown = (file: string): string => relative(process.cwd(), file);

/** `file:line: reason` for an error of `renderArticle`; the line is the file's, not the body's. */
function failureText(file: string, body: string, error: unknown): string {
	const message = error instanceof Error ? error.message : String(error);
	const contents = readFileSync(file, 'utf8');
	const above = contents.slice(0, contents.length - body.length).split('\n').length - 1;
	return `${shown(file)}:${above + errorLine(body, message)}: ${message.replace(/^\d+:\d+: /u, '')}`;
}

export const articleEntryType = (words: BodyWords): ContentEntryType => ({
	extensions: ['.mdx'],
	getEntryInfo({ fileUrl, contents }) {
		const { data, body } = splitArticle(contents, shown(fileURLToPath(fileUrl)));
		return { data, body, slug: '', rawData: '' };
	},
	getRenderFunction: () =>
		Promise.resolve((entry) => {
			const body = entry.body ?? '';
			try {
				const { html, parts } = renderArticle(body, words);
				return Promise.resolve({ html, metadata: { parts } });
			} catch (error) {
				return Promise.resolve({
					html: '',
					metadata: { failure: failureText(entry.filePath ?? '', body, error) },
				});
			}
		}),
});

/** Stands after `mdx()`: the last content entry type for an extension wins. */
export function eagerMdx(words: BodyWords): AstroIntegration {
	return {
		name: 'jianbao:eager-mdx',
		hooks: {
			'astro:config:setup'(setup) {
				const { addContentEntryType } = setup as unknown as {
					addContentEntryType: (type: ContentEntryType) => void;
				};
				addContentEntryType(articleEntryType(words));
				// The one part of the config that is free text and goes into its digest; only the dev server sends it.
				setup.updateConfig({ server: { headers: { 'X-Article-Renderer': rendererDigest(words) } } });
			},
		},
	};
}
