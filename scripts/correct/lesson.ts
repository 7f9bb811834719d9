/** What decisions about a page teach its paper, and what comes out otherwise on another page that is told. */
import type { DeskPage, DeskPart, DeskTaught } from '../../src/corrections/desk.ts';
import { changedArticles } from '../../src/corrections/compare.ts';
import type { Correction } from '../../src/schema/schema.ts';
import { lookAtPage } from '../convert/segment-page.ts';
import { styleOf } from '../convert/style-of.ts';
import { rolesSaid } from '../decide/roles-said.ts';
import { toConstraints } from '../decide/to-constraints.ts';
import { moreThan, toCounts, toShapes, withMore, type Shapes } from '../papers/shapes.ts';
import type { Weights } from '../weights/weights.ts';
import { placed, shown, sourceOf, type More, type Opened } from './cut-desk.ts';

/**
 * What the paper counts more, and less, under the decisions than when it was counted; null where that is nothing.
 * @throws where a decision cannot be thought of on this page
 */
export function lessonOf(
	opened: Opened,
	corrections: readonly Correction[],
	weights: Weights,
): Shapes | null {
	const page = sourceOf(opened);
	const { own } = opened.more as More;
	const now = toShapes(styleOf(page, weights, rolesSaid(page, corrections.map(placed))));
	const more = moreThan(now, own ?? {});
	return Object.keys(more).length ? more : null;
}

/** Null where the page stays as it is: every article, under what people decided about that page. */
export function taughtOn(
	page: Opened & Pick<DeskPage, 'corrections'>,
	lesson: Shapes,
	weights: Weights,
): DeskTaught | null {
	// A page that is done keeps its cut.
	if (page.corrections.some((one) => one.do === 'done')) return null;
	const { others = {} } = page.more as More;
	const beside = lookAtPage(sourceOf(page), weights);
	const decided = toConstraints(page.corrections.map(placed));
	const [was, is] = [others, withMore(others, lesson)].map((told) => ({
		articles: beside(toCounts(told))
			.outline(decided)
			.drafts.map(({ parts }) => shown(parts)),
	}));
	const changed = new Set(changedArticles(was!, is!));
	if (!changed.size) return null;
	return {
		stem: page.stem,
		articles: is!.articles
			.filter(({ first }) => changed.has(first))
			.map(({ first, parts }) => ({ first, title: titleOf(parts) })),
		lines: otherwise(was!.articles, is!.articles, page.text.split(/\r\n|\r|\n/u)),
	};
}

function titleOf(parts: readonly DeskPart[]): string | null {
	const title = parts.find(({ kind }) => kind === 'title');
	return title ? title.pieces.map(({ text }) => text.trim()).join('') : null;
}

type Articles = readonly { parts: DeskPart[] }[];

/** By line what it is; a line of two kinds is the first. */
function kindsOf(articles: Articles): Map<number, DeskPart['kind']> {
	const kinds = articles.flatMap(({ parts }) =>
		parts.flatMap(({ kind, pieces }) => pieces.map(({ line }): [number, DeskPart['kind']] => [line, kind])),
	);
	return new Map(kinds.toReversed());
}

/** Lines that are something else now. */
function otherwise(was: Articles, is: Articles, texts: readonly string[]): DeskTaught['lines'] {
	const [before, after] = [kindsOf(was), kindsOf(is)];
	return texts.flatMap((text, at) => {
		const line = at + 1;
		const [from, to] = [before.get(line) ?? null, after.get(line) ?? null];
		return from === to ? [] : [{ line, text: text.replace(/^\s*#{0,6}\s*/u, '').trim(), from, to }];
	});
}
