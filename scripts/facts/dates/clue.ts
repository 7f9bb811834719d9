import { noteBound } from '../../../src/findings/bound.ts';
import { boundOf } from './bound-of.ts';
import type { Span } from './days.ts';

/** One clue to the day of issue: the days it allows, and how much it is believed. */
export interface Clue {
	line: number;
	/** As printed. */
	words: string;
	/** Days of issue that fit it, in order, none overlapping. */
	allows: readonly Span[];
	/** 3 a dated fact, 1 a habit of newspapers. */
	weight: number;
	/** What it bounds, for the evidence: `≥ 2023-09-10`. */
	says: string;
	/** A newspaper whose dated pages say it, and their first and last year. */
	paper?: PaperYears;
	/** Where it stands, for the order of evidence. */
	form: string;
}

/** The years that dated pages of a newspaper are from, first and last. */
export interface PaperYears {
	paper: string;
	years: [first: number, last: number];
}

/** `≥ 2023-09-10`, `≤ 2022-10-15`, `2023-09-10 至 2023-09-30`, `每年 09-10 至 09-30`. */
export const describe = (allows: readonly Span[]): string => noteBound(boundOf(allows));
