/** Entries of the content layer → articles with their text. Every article that could not be rendered is named at once. */
import type { BodyPart } from '../body/components.ts';
import type { Article } from '../schema/schema.ts';

/** What the content layer holds of one article. */
export interface ArticleEntry {
	id: string;
	data: Article;
	filePath?: string;
	rendered?: { html: string; metadata?: Record<string, unknown> };
}

export interface RenderedEntry {
	/** File of the article, from the project's root. */
	file: string;
	article: Article;
	html: string;
	parts: BodyPart[];
}

export function readArticles(entries: readonly ArticleEntry[]): RenderedEntry[] {
	const failures: string[] = [];
	const articles = entries.map((entry): RenderedEntry => {
		const { failure, parts } = (entry.rendered?.metadata ?? {}) as { failure?: string; parts?: BodyPart[] };
		const file = entry.filePath ?? entry.id;
		if (failure !== undefined) failures.push(failure);
		else if (parts === undefined)
			failures.push(`${file}: Unexpected article without text, expected the eager renderer`);
		return { file, article: entry.data, html: entry.rendered?.html ?? '', parts: parts ?? [] };
	});
	if (failures.length === 0) return articles;
	throw new Error(
		`${failures.length} of ${entries.length} articles cannot be shown:\n${failures.sort().join('\n')}\n` +
			'Put these files right (or run `npm run content` to write them anew), then build again.',
	);
}
