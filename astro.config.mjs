import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';
import { readShard, renderShard } from './src/integrations/shard.ts';
import { cacheRoot, distRoot } from './src/settings/place.ts';
import { site } from './src/settings/site.ts';

/** Which part of the pages this build makes. */
const shard = readShard(process.env.JIANBAO_SHARD);
const { origin, pathname } = new URL(site.address);
/** Every file of `src/strings` names its words in the default language: the build takes those of the archive's own. */
const words = new URL(`src/strings/${site.interface.toLowerCase()}/`, import.meta.url);

/**
 * What is loaded on demand is small and brings no styles; the helper that preloads it would weigh on every article.
 * Astro sets the option itself, so it can only be turned off for the scripts of the browser; Vite puts the helper in
 * all the same, so it is given one that only loads.
 */
const withoutPreloads = {
	name: 'jianbao:without-preloads',
	enforce: 'pre',
	load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : null),
	configEnvironment: (name) => (name === 'client' ? { build: { modulePreload: false } } : undefined),
};

/** `docx` asks for Node's Buffer, and has no use for it where there are Blobs. */
const withoutBuffer = {
	name: 'jianbao:without-buffer',
	enforce: 'pre',
	resolveId: (source, importer) =>
		source === 'buffer' && /[\\/]node_modules[\\/]docx[\\/]/u.test(importer ?? '') ? '\0no-buffer' : null,
	load: (id) => (id === '\0no-buffer' ? 'export const Buffer = undefined; export default {};' : null),
};

export default defineConfig({
	site: origin,
	base: pathname,
	outDir: distRoot,
	cacheDir: cacheRoot,
	trailingSlash: 'always',
	build: { inlineStylesheets: 'never' },
	prerenderConflictBehavior: 'error',
	// Hand-written pages only; the articles' MDX is read by `src/loaders/mdx-articles.ts`.
	integrations: [mdx(), ...(shard ? [renderShard(shard)] : [])],
	markdown: {
		processor: satteri({ features: { gfm: true, smartPunctuation: false } }),
		syntaxHighlight: false,
	},
	devToolbar: { enabled: false },
	// The policy of the pages allows no inline script or style.
	vite: {
		resolve: { alias: [{ find: /^\.\/zh-cn\//u, replacement: fileURLToPath(words) }] },
		plugins: [withoutPreloads, withoutBuffer],
		// What only a large archive needs of the search's worker is a file of its own.
		worker: { format: 'es', plugins: () => [withoutPreloads] },
		build: {
			assetsInlineLimit: 0,
			// Named, so that the minifier does not put `text-decoration-thickness` into the shorthand, which WebKit drops whole.
			cssTarget: ['chrome125', 'firefox128', 'safari18'],
		},
	},
});
