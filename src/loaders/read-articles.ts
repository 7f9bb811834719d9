/** Every article of an archive, read, validated and rendered. */
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { readArticle, type ReadArticle } from '../body/read-article.ts';

/** @throws with every article that cannot be shown, at once */
export function readArticles(folder: string): ReadArticle[] {
	const failures: string[] = [];
	const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.mdx'))
		.sort();
	const articles = files.flatMap((name) => {
		const path = join(folder, name);
		const file = relative(process.cwd(), path).replaceAll('\\', '/');
		try {
			return [readArticle(readFileSync(path, 'utf8'), file)];
		} catch (error) {
			failures.push(error instanceof Error ? error.message : String(error));
			return [];
		}
	});
	if (failures.length === 0) return articles;
	throw new Error(
		`${failures.length} of ${files.length} articles cannot be shown:\n${failures.join('\n')}\n` +
			'Put these files right (or run `npm run content` to write them anew), then build again.',
	);
}
