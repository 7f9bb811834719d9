/** Source pages: every line of the OCR text is shown, leads to where it went, and is led to from there. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { distFolder } from '../../scripts/paths.ts';
import { attribute, base, readPages, textOf } from '../dist-pages.ts';

const pages = readPages();
const sources = pages.filter(({ path }) => new RegExp(`^${base}pages/(?!list/)[^/]+/$`, 'u').test(path));
const linesOf = (path: string): string[] =>
	readFileSync(join(distFolder, `${path.slice(base.length, -1)}.txt`), 'utf8').split('\n');

describe.each(sources)('the source page $path', ({ path, elements }) => {
	const shown = new Map(
		elements.flatMap((element) => {
			const line = /^L(\d+)$/u.exec(attribute(element, 'id') ?? '')?.[1];
			return line === undefined ? [] : [[Number(line), element] as const];
		}),
	);

	it('shows every line that has text, once, as the machine read it', () => {
		const lines = linesOf(path);
		const withText = lines.flatMap((text, i) => (/[\p{L}\p{N}\p{P}]/u.test(text) ? [i + 1] : []));
		expect([...shown.keys()].sort((a, b) => a - b)).toEqual(withText);
		for (const [line, element] of shown) expect(textOf(element)).toContain(lines[line - 1]);
	});

	it('links lines to paragraphs that exist, and paragraphs back to lines', () => {
		const targets = elements
			.filter(({ tagName }) => tagName === 'a')
			.map((element) => attribute(element, 'href') ?? '')
			.filter((href) => /\/articles\/[^/]+\/#p\d+$/u.test(href));
		expect(targets.length).toBeGreaterThan(0);
		for (const target of targets) {
			const [article = '', paragraph] = target.split('#');
			const page = pages.find((one) => one.path === article);
			expect(
				page?.elements.some((element) => attribute(element, 'id') === paragraph),
				target,
			).toBe(true);
			expect(page?.html, target).toContain(`${path}#L`);
		}
	});
});
