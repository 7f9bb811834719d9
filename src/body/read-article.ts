/** The file of one article → its record and its text, or what is wrong with it, with file and line. */
import { load } from 'js-yaml';
import { articleSchema, type Article } from '../schema/schema.ts';
import { explainIssue } from '../schema/explain-issue.ts';
import { errorLine, renderArticle, type RenderedArticle } from './render-article.ts';

export interface ReadArticle extends RenderedArticle {
	/** File of the article, from the project's root. */
	file: string;
	article: Article;
}

const frontmatter = /^---\r?\n([^]*?\r?\n)---\r?\n/u;

/** @throws with file and line where the frontmatter is not YAML */
export function splitArticle(
	contents: string,
	file: string,
): { data: Record<string, unknown>; body: string } {
	const found = frontmatter.exec(contents);
	if (found === null)
		throw new Error(`${file}:1: Unexpected start of file, expected frontmatter between two \`---\``);
	try {
		const data = load(found[1] ?? '') as Record<string, unknown>;
		return { data, body: contents.slice(found[0].length) };
	} catch (error) {
		const { reason, mark } = error as { reason?: string; mark?: { line: number } };
		throw new Error(`${file}:${(mark?.line ?? 0) + 2}: Unexpected frontmatter: ${reason ?? String(error)}`, {
			cause: error,
		});
	}
}

/** @throws with everything that is wrong, a line each, file and line in front */
export function readArticle(contents: string, file: string): ReadArticle {
	const { data, body } = splitArticle(contents, file);
	const { success, data: article, error } = articleSchema.safeParse(data);
	if (!success)
		throw new Error(error.issues.map((issue) => `${file}: ${explainIssue(issue, data)}`).join('\n'));
	try {
		return { file, article, ...renderArticle(body) };
	} catch (reason) {
		const message = reason instanceof Error ? reason.message : String(reason);
		// The line is the file's, not the body's.
		const above = contents.slice(0, contents.length - body.length).split('\n').length - 1;
		throw new Error(`${file}:${above + errorLine(body, message)}: ${message.replace(/^\d+:\d+: /u, '')}`, {
			cause: reason,
		});
	}
}
