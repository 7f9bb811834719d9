/** How sure is an article? A calibrated function of its weakest decision. */
import type { CutDoubts } from './cut-doubts.ts';
import type { TopicDoubts } from './topic-doubts.ts';

export interface Doubts extends TopicDoubts, CutDoubts {
	/** Smallest posterior of the roles of its blocks. */
	role: number;
	/** Product of those posteriors (log). */
	roleSum: number;
	/** Smallest probability among its links, their beginnings and ends. */
	link: number;
	linkSum: number;
	/** log probability that its blocks together play their parts and its neighbours none. */
	sequence: number;
	/** Smallest loss of score for which one of its links would be another, at most 20. */
	margin: number;
	/** Smallest certainty of joining or parting paragraphs. */
	join: number;
	untitled: boolean;
	/** Title matched from elsewhere on the page. */
	lateTitle: boolean;
	cutStart: boolean;
	cutEnd: boolean;
	unbalanced: boolean;
	/** Reads across texts of other articles. */
	scattered: boolean;
	blocks: number;
	/** Smallest posterior of the roles of the blocks printed directly before and after its own. */
	border: number;
	/** Open ends and headless fragments on the page. */
	loose: number;
	/** A column's name stands directly above the headline. */
	rubricAbove: boolean;
	/** Under 60 characters of text. */
	short: boolean;
}

export type ConfidenceWeights = Record<string, number>;

/** log odds, limited so that a single certainty does not drown the doubts. */
const logit = (p: number) => Math.max(-4, Math.min(8, Math.log((p + 1e-9) / (1 - p + 1e-9))));

export function doubtFeatures(d: Doubts): [string, number][] {
	return [
		['bias', 1],
		['weakest role', logit(d.role) / 4],
		['roles together', Math.max(-3, d.roleSum)],
		['weakest link', logit(d.link) / 4],
		['links together', Math.max(-3, d.linkSum)],
		['sequence', logit(Math.exp(d.sequence)) / 4],
		['margin', d.margin / 5],
		['margin, small', Math.min(1, d.margin / 2)],
		['weakest join', logit(d.join) / 4],
		['untitled', Number(d.untitled)],
		['late title', Number(d.lateTitle)],
		['cut start', Number(d.cutStart)],
		['cut end', Number(d.cutEnd)],
		['unbalanced', Number(d.unbalanced)],
		['scattered', Number(d.scattered)],
		['border', logit(d.border) / 4],
		['loose', Math.min(3, d.loose) / 3],
		['loose, scattered', d.scattered ? Math.min(3, d.loose) / 3 : 0],
		['short', Number(d.short)],
		['weakest of all', logit(Math.min(Math.exp(d.sequence), d.link, d.join)) / 4],
		['title fit', Math.min(1, d.titleFit)],
		['head line fits nothing', Number(d.headLineFit < 0.05)],
		['head line fit', Math.min(1, d.headLineFit)],
		['fits another', Math.min(1, d.fitsAnother * 2)],
		['tail fit', Math.min(0.4, d.tailFit) * 2.5],
		['shaky page', Math.min(0.3, d.shaky) * 3],
		['goes on', d.goesOn / 4],
		['does not go on', Math.max(0, -d.goesOn) / 4],
		['a stop is lost', Math.max(0, d.stopLost) / 4],
		['begins no sentence', Math.max(0, -d.begins) / 4],
		['role in head', Number(d.roleInHead)],
		['rubric above', Number(d.rubricAbove)],
		['size', Math.min(1, d.blocks / 30)],
	];
}

/** 0–1: share of articles with these doubts that were right in the run that made the weights. */
export function confidence(d: Doubts, weights: ConfidenceWeights): number {
	const x = doubtFeatures(d).reduce((sum, [name, value]) => sum + value * (weights[name] ?? 0), 0);
	return 1 / (1 + Math.exp(-x));
}
