/** The cut of a page as it was built, for the desk to show before its own converter has come. */
import type { DeskArticle, DeskPart, DeskPartKind } from '../corrections/desk.ts';
import type { Item } from './archive-types.ts';
import type { Printed } from './align-lines.ts';
import type { PageArticle, PageView } from './page-view.ts';

export interface BuiltArticle extends DeskArticle {
	settled: boolean;
}

function kindOf({ parts }: Item, printed: Printed | null): DeskPartKind {
	if (!printed) return 'paragraph';
	if (typeof printed.key === 'string') return printed.key;
	const kind = parts[printed.key]?.kind;
	return kind === undefined || kind === 'gap' || kind === 'table' ? 'paragraph' : kind;
}

const bare = (text: string): string => text.replace(/[\s#*]/gu, '');

/** A line that is laid beside a headline without standing in it is the note of what is continued. */
const isBeside = (printed: Printed | null, text: string): boolean =>
	typeof printed?.key === 'string' && !bare(printed.text).includes(bare(text));

function builtArticle({ item, rows }: PageArticle): BuiltArticle {
	const { kind, incomplete, confidence, review, reviewed } = item.article;
	const parts = rows.flatMap(({ printed, lines }): DeskPart[] => {
		const pieces = lines.map(({ line, text }) => ({ line, text: text.replace(/^\s*#{1,6}\s+/u, '').trim() }));
		const within = pieces.filter(({ text }) => !isBeside(printed, text));
		return [
			...(within.length ? [{ kind: kindOf(item, printed), pieces: within }] : []),
			...pieces
				.filter((piece) => !within.includes(piece))
				.map((piece) => ({
					kind: kind === 'continuation' ? ('continued-from' as const) : ('paragraph' as const),
					pieces: [piece],
				})),
		];
	});
	const first = Math.min(...parts.flatMap(({ pieces }) => pieces.map(({ line }) => line)));
	return { first, kind, incomplete, confidence, review, parts, settled: reviewed !== null };
}

/** Articles with a line on this page, each with the lines it has here. */
export const builtCut = ({ articles }: PageView): BuiltArticle[] =>
	articles.map(builtArticle).filter(({ parts }) => parts.length > 0);
