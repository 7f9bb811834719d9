/** The lines of a page that its articles hold. */
import type { Page } from '../archive/archive-types.ts';

export function heldLines(page: Page): Set<number> {
	const held = new Set<number>();
	for (const { article } of page.items)
		for (const source of article.source)
			if (source.page === page.name)
				for (const [from, to] of source.lines) for (let line = from; line <= to; line += 1) held.add(line);
	return held;
}
