/** What pages that are kept from build to build read of the archive as a whole: each has its part in the key. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const routes = [
	'articles/[id].astro',
	'pages/[stem].astro',
	'correct/[stem].astro',
	'articles/[pack].jsonl.ts',
	'pages/[stem].txt.ts',
];

/** Files of the site that make these pages; what `src/data` reads itself is asked for through it. */
function makersOf(entry: string, known = new Set<string>()): Set<string> {
	if (known.has(entry)) return known;
	known.add(entry);
	// Scripts of the page run in the browser.
	const code = readFileSync(entry, 'utf8').replace(/<script>[^]*?<\/script>/gu, '');
	if (!entry.startsWith('src/data/'))
		for (const [, path = ''] of code.matchAll(/^import\s(?!type)[^'"]*['"](\.[^'"]+\.(?:ts|astro))['"]/gmu))
			makersOf(join(dirname(entry), path), known);
	return known;
}

const makers = [...new Set(routes.flatMap((route) => [...makersOf(join('src/pages', route))]))].sort();

describe('pages that are kept', () => {
	it('read of the build’s data what the key is made of; a file that is new here needs its part in src/data/page-keys.ts', () => {
		expect(makers.filter((file) => file.startsWith('src/data/'))).toEqual([
			'src/data/archive.ts',
			'src/data/derived.ts',
			'src/data/page-keys.ts',
			'src/data/page-picture.ts',
			'src/data/permalinks.ts',
			'src/data/person-address.ts',
			'src/data/photos.ts',
			'src/data/related-items.ts',
			'src/data/reprints.ts',
			'src/data/seen.ts',
			'src/data/source-lines.ts',
			'src/data/text-language.ts',
		]);
	});

	it('read of the archive’s lists these, and of what is derived from them the issues', () => {
		const code = makers
			// The great masthead stands on the front page alone.
			.filter((file) => !file.startsWith('src/data/') && !file.endsWith('/Masthead.astro'))
			.map((file) => readFileSync(file, 'utf8'))
			.filter((text) => text.includes('/data/archive.ts'))
			.join('\n');
		const lists = new Set([...code.matchAll(/(?<![\w./])archive\.(\w+)/gu)].map(([, name]) => name));
		expect([...lists].sort()).toEqual(['byId', 'districts', 'items', 'newspapers', 'pages', 'topics']);
		const derived = new Set(
			[...code.matchAll(/import \{([^}]*)\} from '[^']*data\/derived\.ts'/gu)].map(([, names]) =>
				names?.trim(),
			),
		);
		expect([...derived]).toEqual(['issues']);
	});
});
