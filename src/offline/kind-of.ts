/** What the service worker does with an address of the archive. */

/**
 * - `asset`: its name changes with its content, so a kept one is never out of date;
 * - `index`: a part of the search index, which only fits the other parts of the same build;
 * - `page`: asked of the network first, and taken from what is kept where that fails;
 * - `other`: none of the worker's business.
 */
export type Kind = 'asset' | 'index' | 'page' | 'other';

/** By the beginning of the path below the archive's base; the first that fits. */
const kinds: readonly [example: string, pattern: RegExp, kind: Kind][] = [
	['_astro/Base.BPrE.css', /^_astro\/./u, 'asset'],
	['pagefind/index/zh.pf_index', /^pagefind\/./u, 'index'],
	['search/catalogue.bin', /^search\/.*[^/]$/u, 'index'],
	// The desk has decisions of its own to keep, and its words weigh more than a small archive.
	['correct/page-1/', /^correct\//u, 'other'],
	['articles/page-1-3/', /^(?:[^?#]*\/)?$/u, 'page'],
	['articles/page-1-3.json', /^/u, 'other'],
];

/** @param path below the archive's base, without query */
export const kindOf = (path: string): Kind => kinds.find(([, pattern]) => pattern.test(path))?.[2] ?? 'other';

/** Each row's example with its kind, for the test that walks the table. */
export const examples = kinds.map(([example, , kind]) => [example, kind] as const);
