/** The lines of all pages that stand in no article, as the search looks through them. */
import tsCharacters from 'opencc-js/dict/TSCharacters';
import type { Page } from '../archive/archive-types.ts';
import type { ApartLines } from '../search/apart.ts';
import { normalise } from '../search/normalise.ts';
import { pairsOf, simplifierOf } from '../text/traditional.ts';
import { heldLines } from './held-lines.ts';
import { sourceLines } from './source-lines.ts';

export function apartLines(pages: readonly Page[]): ApartLines[] {
	const toSimplified = simplifierOf(pairsOf(tsCharacters));
	return pages.flatMap((page) => {
		const held = heldLines(page);
		const runs: { line: number; texts: string[] }[] = [];
		let open = false;
		sourceLines(page).forEach((source, i) => {
			const text = source.replace(/^\s*#+\s*/u, '').trim();
			if (!/[\p{L}\p{N}]/u.test(text)) return;
			if (held.has(i + 1)) open = false;
			else if (open) runs.at(-1)!.texts.push(text);
			else {
				runs.push({ line: i + 1, texts: [text] });
				open = true;
			}
		});
		return runs.map(({ line, texts }): ApartLines => {
			const text = texts.join('\n');
			const normal = normalise(text, toSimplified);
			return normal === text ? [page.stem, line, text] : [page.stem, line, text, normal];
		});
	});
}
