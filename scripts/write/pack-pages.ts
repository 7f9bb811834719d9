/**
 * Of a large archive: the files beside each source page (its articles as data, its text as it came, its correcting
 * desk), which the site's build leaves one by one, into a few that `src/packed/read-packed.ts` reads a piece of.
 */
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { encodeBundles } from '../../src/packed/bundles.ts';
import { packDirectory, type PackKind } from '../../src/packed/read-packed.ts';
import { writeBundles } from './write-bundles.ts';

/** Stems of the files of a folder that end so. */
const stems = (folder: string, ending: string): string[] =>
	existsSync(folder)
		? readdirSync(folder)
				.filter((name) => name.endsWith(ending))
				.map((name) => name.slice(0, -ending.length))
				.sort()
		: [];

/** Takes the files away and gives what they hold. */
function take(...paths: readonly string[]): string[] {
	const texts = paths.map((path) => readFileSync(path, 'utf8'));
	for (const path of paths) rmSync(path);
	return texts;
}

function write(
	dist: string,
	kind: PackKind,
	names: readonly string[],
	textOf: (stem: string) => string,
): void {
	const root = join(dist, 'packs');
	const bundles = writeBundles(root, `${kind}/`);
	for (const name of names) bundles.add(gzipSync(textOf(name)));
	writeFileSync(
		join(dist, packDirectory(kind)),
		gzipSync(encodeBundles({ names }, bundles.end()), { level: 9 }),
	);
}

/** Where the desk shows a line of the page as it came, its text is left out: `src/correct/page/packed.ts` puts it back. */
function withoutLines(html: string, page: unknown): string {
	const lines = ((page as { text?: string } | null)?.text ?? '').split(/\r\n|\r|\n/u);
	let line = 0;
	return html.replace(
		/data-line="(\d+)"|<span (?:class="tx"|data-of-line="(\d+)")>([^<]+)<\/span>/gu,
		(all, row?: string, of?: string, text?: string) => {
			if (row !== undefined) line = Number(row);
			return text !== undefined && text === lines[Number(of ?? line) - 1] ? all.replace(text, () => '') : all;
		},
	);
}

/** Does nothing where the archive is not packed. */
export function packPages(dist: string): void {
	const [data, pages, desk] = ['articles', 'pages', 'correct'].map((name) => join(dist, name)) as [
		string,
		string,
		string,
	];
	const withData = stems(data, '.jsonl');
	if (withData.length === 0) return;
	write(dist, 'data', withData, (stem) => take(join(data, `${stem}.jsonl`))[0]!);
	write(dist, 'text', stems(pages, '.txt'), (stem) => take(join(pages, `${stem}.txt`))[0]!);
	const desks = readdirSync(desk, { withFileTypes: true }).filter((entry) => entry.isDirectory());
	write(dist, 'desk', desks.map(({ name }) => name).sort(), (stem) => {
		const place = (ending: string): string => join(desk, `${stem}${ending}`);
		// The one page that all desks share brings along the rest.
		const html = /<main[^>]*>([^]*)<\/main>/u.exec(take(place('/index.html'))[0]!)?.[1];
		if (html === undefined) throw new Error(`Unexpected \`correct/${stem}/\` without a desk`);
		rmSync(join(desk, stem), { recursive: true });
		const [page = null, like = null] = ['.json', '.like.json'].map((ending) =>
			existsSync(place(ending)) ? (JSON.parse(take(place(ending))[0]!) as unknown) : null,
		);
		return JSON.stringify({ html: withoutLines(html, page), page, like });
	});
}
