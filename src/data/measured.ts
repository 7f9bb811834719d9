/** How well the machine cuts, as `npm run eval -- --publish` last measured it. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';

export interface Measured {
	/** Generated pages that fitting never saw, and the articles on them. */
	pages: number;
	articles: number;
	/** Strict: every line of the article and nothing else. Share of articles, and F1. */
	right: number;
	f1: number;
	/** F1 of mended column cuts. */
	cuts: number;
	/** Characters lost. */
	lost: number;
	/** Of the most confident share of articles, the share that is right. */
	coverage: [share: number, right: number][];
	/** Confidence as stated, share that is right, number of articles. */
	calibration: [stated: number, right: number, articles: number][];
	/** Digest of the weights that were measured. */
	weights: string;
}

export const weightsDigest = (file = 'scripts/weights/weights.json'): string =>
	createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 16);

/** Null where nothing was measured; `stale` where the weights have changed since. */
export function readMeasured(file = 'src/data/measured.json'): (Measured & { stale: boolean }) | null {
	if (!existsSync(file)) return null;
	const measured = JSON.parse(readFileSync(file, 'utf8')) as Measured;
	return { ...measured, stale: measured.weights !== weightsDigest() };
}
