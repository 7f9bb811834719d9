/** How the names of newspapers end, as patterns; the words are `papers` and `trades` of `content/language/roles.yaml`. */
import { byLanguage } from '../language/words.ts';

/** `日报`, `晚报`: what names a paper wherever it stands. */
export const PAPER_ENDING = byLanguage(({ roles }) => `(?:${roles.papers.join('|')})`);

/** The same, and `工人报`, `法治报`. */
export const ANY_PAPER_ENDING = byLanguage(
	({ roles }) => `(?:${[...roles.papers, ...roles.trades.map((trade) => `${trade}报`)].join('|')})`,
);
