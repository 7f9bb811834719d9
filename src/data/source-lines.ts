/** The text of a page, as lines: as the converter published it, or as it stands in the source. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { decodeText } from '../text/decode-text.ts';
import type { Page } from '../archive/archive-types.ts';
import { contentRoot } from '../settings/place.ts';

/** File of each page of plain text, by name without ending, folders in front; sidecars and pictures are not pages. */
let files: Map<string, string> | undefined;
const findFiles = (root: string): Map<string, string> =>
	new Map(
		(existsSync(root) ? readdirSync(root, { recursive: true, encoding: 'utf8' }) : [])
			.filter((file) => /\.(?!(?:ya?ml|jpe?g|png|webp|gif|tiff?)$)[^./\\]+$/iu.test(file))
			.map((file) => [file.replaceAll('\\', '/').replace(/\.[A-Za-z][^/]*$/u, ''), join(root, file)]),
	);

// Articles and pages are rendered page by page, so the last page read serves nearly all of them.
let last: { name: string; lines: string[] } | undefined;

/**
 * Lines of a page, the first at index 0.
 * @throws where the file is missing or is not the one the articles were made from
 */
export function sourceLines(page: Page): string[] {
	if (last?.name === page.name) return last.lines;
	const published = join(contentRoot, 'articles', page.stem, 'page.txt');
	if (existsSync(published)) {
		last = { name: page.name, lines: readFileSync(published, 'utf8').split(/\r\n|\n|\r/u) };
		return last.lines;
	}
	files ??= findFiles(join(contentRoot, 'sources'));
	const file = files.get(page.name);
	if (file === undefined)
		throw new Error(
			`Unexpected absence of source page \`${page.name}\`, expected it in ${join(contentRoot, 'sources')}`,
		);
	const bytes = readFileSync(file);
	if (page.sha256 !== '' && createHash('sha256').update(bytes).digest('hex') !== page.sha256)
		throw new Error(
			`${file}: Unexpected digest, expected the file the articles were made from. Run \`npm run content\`.`,
		);
	const lines = (decodeText(bytes) ?? '').split(/\r\n|\n|\r/u);
	last = { name: page.name, lines };
	return lines;
}
