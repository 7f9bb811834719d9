/** What is said of an article besides its text: kind, what it lacks, how sure it is, what a person should look at. */
import { cutBeginning } from '../../src/findings/cut-beginning.ts';
import { cutEnding } from '../../src/findings/cut-ending.ts';
import { duplicateDiffers } from '../../src/findings/duplicate-differs.ts';
import { headlineOrder } from '../../src/findings/headline-order.ts';
import { lowConfidence } from '../../src/findings/low-confidence.ts';
import { noTitle } from '../../src/findings/no-title.ts';
import { shortBody } from '../../src/findings/short-body.ts';
import { titleFromElsewhere } from '../../src/findings/title-from-elsewhere.ts';
import { unbalancedBrackets } from '../../src/findings/unbalanced-brackets.ts';
import { unmatchedFragment } from '../../src/findings/unmatched-fragment.ts';
import { isSignature } from '../forms/byline.ts';
import { opensLetter } from '../forms/column-names.ts';
import type { LabelledPage } from '../roles/label-roles.ts';
import type { ArticleDraft, CutDraft, Part } from '../types.ts';
import type { Path, Solved } from '../articles/path.ts';
import { unbalanced } from '../language/characters.ts';
import { confidence, type ConfidenceWeights, type Doubts } from './confidence.ts';
import { cutDoubts } from './cut-doubts.ts';
import type { TextNode } from '../links/layout.ts';
import { linkCertainty, pathMargins } from '../links/margins.ts';
import type { PageView, Seen } from '../look/seen.ts';
import { sequenceCertainty } from '../roles/sequence-certainty.ts';
import { runaways } from './suspicions.ts';
import { topicDoubts } from './topic-doubts.ts';
import { shapeKeys, standing } from '../look/shapes.ts';

/** What an article's doubts are weighed with. */
export interface DoubtWeights {
	confidence: ConfidenceWeights;
	/** How often lines of a shape stand on a hundred pages of the fit. */
	familiar?: Readonly<Record<string, number>>;
}

/** Confidence, at most, of a text in which the model that read the page failed. */
const MOST_OF_FAILED = 0.4;

/** Kind and what is missing, and from what that is told. */
export function outlineDraft({ labelled }: Pick<Solved, 'labelled'>, path: Path, parts: readonly Part[]) {
	const seen = (t: TextNode | undefined): Seen | undefined => (t ? labelled.view.seen[t.view] : undefined);
	const [first, last] = [seen(path.texts[0]), seen(path.texts.at(-1))];
	const continued = parts.some((p) => p.kind === 'continued-from');
	const jumps = parts.some((p) => p.kind === 'continued-on');
	// A letter of one paragraph with its name below looks like a picture's story.
	const photo = path.texts.length
		? path.texts.every((t) => t.role === 'photo') && !opensLetter(first?.text ?? '')
		: path.captions.size > 0;
	const cutStart =
		!continued &&
		first !== undefined &&
		!first.dated &&
		!first.block.form &&
		beginsInside(first, path.header === null, labelled.view);
	const cutEnd =
		!jumps &&
		last !== undefined &&
		!last.edges.closed &&
		// Who wrote it stands below, and no full stop behind the name.
		!(path.texts.length > 1 && isSignature(last.block.text)) &&
		!standing(last) &&
		path.texts.at(-1)?.role !== 'subhead' &&
		path.texts.length > 0;
	const kind: CutDraft['kind'] = photo
		? 'photo'
		: continued
			? 'continuation'
			: cutStart
				? 'fragment'
				: 'article';
	const incomplete: CutDraft['incomplete'] = continued || cutStart ? 'start' : cutEnd || jumps ? 'end' : null;
	return { kind, incomplete, cutStart, cutEnd };
}

/** Kind, what is missing, confidence and what a person should look at. */
export function describeDraft(
	solved: Solved,
	path: Path,
	parts: Part[],
	joins: number[],
	all: readonly Path[],
	weights: DoubtWeights,
): Omit<ArticleDraft, 'page'> & { doubts: Doubts } {
	const { labelled, scores } = solved;
	const { kind, incomplete, cutStart, cutEnd } = outlineDraft(solved, path, parts);
	const untitled = !parts.some((p) => p.kind === 'title' || p.kind === 'kicker');
	const unmatched = parts.some((p) => (p.kind === 'paragraph' || p.kind === 'caption') && brackets(p));
	const orders = path.texts.map((t) => t.order);
	const own = [
		...(path.header?.blocks ?? []),
		...path.late,
		...path.texts.map((t) => t.view),
		...path.captions.keys(),
		...path.credits,
	];
	const certain = own.map((b) => labelled.labels[b]?.certainty ?? 1);
	const links = linkCertainty(scores, solved.solution, path);
	const length = parts.reduce(
		(n, p) =>
			n +
			(p.kind === 'paragraph' || p.kind === 'caption' ? p.pieces.reduce((m, x) => m + x.text.length, 0) : 0),
		0,
	);
	const doubts: Doubts = {
		role: Math.min(1, ...certain),
		roleSum: certain.reduce((a, p) => a + Math.log(Math.max(p, 1e-6)), 0),
		link: Math.min(1, ...links),
		linkSum: links.reduce((a, p) => a + Math.log(Math.max(p, 1e-6)), 0),
		sequence: sequenceCertainty(labelled, own),
		margin: Math.min(20, ...pathMargins(scores, solved.margins(), path)),
		join: Math.min(1, ...joins),
		joinSum: joins.reduce((a, p) => a + Math.log(Math.max(p, 1e-6)), 0),
		mended: path.texts.length - parts.filter((p) => p.kind === 'paragraph' || p.kind === 'subheading').length,
		untitled,
		lateTitle: path.late.length > 0,
		cutStart,
		cutEnd,
		unbalanced: unmatched,
		scattered: orders.some((o, k) => k > 0 && o !== (orders[k - 1] ?? 0) + 1),
		blocks: own.length,
		headLines: (path.header?.blocks.length ?? 0) + path.late.length,
		subheads: path.texts.filter((t) => t.role === 'subhead').length,
		length,
		border: Math.min(
			1,
			...own
				.flatMap((b) => [b - 1, b + 1])
				.filter((b) => !own.includes(b))
				.map((b) => labelled.labels[b]?.certainty ?? 1),
		),
		loose: looseOnPage(solved, all),
		goingOn: Math.round(labelled.view.goingOn * 1000) / 1000,
		lines: Math.round(labelled.view.lines * 1000) / 1000,
		...strangeness(labelled, own, weights.familiar),
		...topicDoubts(solved, path, all),
		...cutDoubts(
			labelled.view,
			path,
			[...(path.header?.blocks ?? []), ...path.late].filter((b) => !labelled.view.seen[b]?.byline),
		),
		rubricAbove: rubricAbove(labelled, path),
		short: length < 60,
	};
	const failed = parts.some((part) => runaways(part).length > 0);
	const sure = Math.min(
		failed ? MOST_OF_FAILED : 1,
		Math.round(confidence(doubts, weights.confidence) * 1000) / 1000,
	);
	const review = [
		untitled && noTitle.id,
		path.late.length > 0 && titleFromElsewhere.id,
		cutStart && cutBeginning.id,
		cutEnd && cutEnding.id,
		path.header === null && cutStart && unmatchedFragment.id,
		unmatched && unbalancedBrackets.id,
		parts.filter((p) => p.kind === 'kicker' || p.kind === 'title' || p.kind === 'subtitle').length > 1 &&
			ambiguousDeck(labelled, path) &&
			headlineOrder.id,
		length < 60 && shortBody.id,
		solved.duplicates.some(
			(d) => !d.exact && own.some((b) => labelled.view.seen[b]?.block.index === d.of.index),
		) && duplicateDiffers.id,
		sure < weights.confidence.reviewBelow && lowConfidence.id,
	].filter((r) => r !== false);
	return {
		kind,
		incomplete,
		parts,
		confidence: sure,
		doubts,
		review,
	};
}

const strange = new WeakMap<PageView, { by: number[]; page: number }>();

/** 0 where lines of this shape are common in fitting, up to 1 where none was seen. */
function strangenessOf(view: PageView, familiar: DoubtWeights['familiar']) {
	let known = strange.get(view);
	if (!known) {
		const by = view.seen.map((_, i) => {
			const keys = shapeKeys(view, i).slice(1);
			if (!keys.length) return Number.NaN;
			return keys.reduce((sum, k) => sum + 1 / (1 + (familiar?.[k] ?? 0)), 0) / keys.length;
		});
		const real = by.filter((x) => !Number.isNaN(x));
		known = { by, page: real.length ? real.reduce((a, x) => a + x, 0) / real.length : 0 };
		strange.set(view, known);
	}
	return known;
}

function strangeness(
	{ view, labels }: LabelledPage,
	own: readonly number[],
	familiar: DoubtWeights['familiar'],
) {
	const { by, page } = strangenessOf(view, familiar);
	const near = new Set(own.flatMap((b) => [b - 1, b, b + 1]));
	const mine = [...near].map((b) => by[b] ?? Number.NaN).filter((x) => !Number.isNaN(x));
	const short = view.seen.flatMap((s, i) => (s.short && !s.edges.closed ? [labels[i]?.certainty ?? 1] : []));
	const round = (x: number) => Math.round(x * 1000) / 1000;
	return {
		unfamiliar: round(mine.length ? mine.reduce((a, x) => a + x, 0) / mine.length : 0),
		strangest: round(Math.max(0, ...mine)),
		pageUnfamiliar: round(page),
		before: round(Math.min(1, ...own.map((b) => labels[b]?.before ?? 1))),
		pageUnsure: round(short.length ? short.filter((c) => c < 0.9).length / short.length : 0),
		pageSure: round(short.length ? short.reduce((a, c) => a + c, 0) / short.length : 1),
	};
}

/** Is the line printed directly above the headline taken for a column's name? It may be part of the headline. */
function rubricAbove({ labels }: LabelledPage, { header }: Path): boolean {
	const [first] = header?.blocks ?? [];
	return (
		first !== undefined && (labels[first - 1]?.role === 'rubric' || labels[first - 1]?.role === 'furniture')
	);
}

/** Open ends and headless fragments that found no partner: where there are some, others may be wrong. */
function looseOnPage({ labelled }: Solved, paths: readonly Path[]): number {
	return paths.filter((p) => {
		const last = p.texts.at(-1);
		const open =
			last && last.role !== 'subhead' && !last.jumps && labelled.view.seen[last.view]?.edges.closed === false;
		return open || (p.header === null && p.texts.length > 0);
	}).length;
}

/** Is the lead missing? Told by the text's first words, and by what stories on this page open with. */
function beginsInside(s: Seen, headless: boolean, page: PageView): boolean {
	if (s.edges.fragment > (headless ? -0.5 : 1)) return true;
	// Where nearly every story opens with 本报讯, one that opens like a later paragraph has lost its lead.
	return page.leads >= 0.6 && s.edges.laterWord && !s.edges.leadWord;
}

const brackets = (p: Part) => {
	const { open, close } = unbalanced(p.pieces.map((x) => x.text).join(''));
	return open.length + close.length > 0;
};

/** Which of two headline lines is the title is a guess where the model itself is in two minds. */
const ambiguousDeck = (labelled: LabelledPage, path: Path) =>
	(path.header?.blocks ?? []).some(
		(b) =>
			['kicker', 'title', 'title-more', 'subtitle'].includes(labelled.labels[b]?.role ?? '') &&
			(labelled.labels[b]?.certainty ?? 1) < 0.8,
	);
