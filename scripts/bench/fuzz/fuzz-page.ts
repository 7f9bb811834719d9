import { generatePage } from '../generate-pages.ts';
import { ownArticles } from '../pages/articles.ts';
import { asPage } from '../pages/as-page.ts';
import { ownPages } from '../pages/own-gold.ts';
import { seeded, type Random } from '../pages/random.ts';
import { describeArticles } from '../../convert/describe-articles.ts';
import { segmentPage } from '../../convert/segment-page.ts';
import type { Vocabulary } from '../../vocabulary/types.ts';
import type { Weights } from '../../weights/weights.ts';
import { brokenLaws } from './laws.ts';
import { mutate } from './mutate.ts';

export interface Fuzzed {
	text: string;
	faults: string[];
	/** Milliseconds of the processor for the page. */
	ms: number;
}

/** Up to forty lines of a page, from anywhere in it. */
function fewLines(text: string, r: Random): string {
	const lines = text.split('\n');
	const from = r.below(lines.length);
	return lines.slice(from, from + r.int(1, 40)).join('\n');
}

/** Makes page `seed` and holds the laws against it; a crash is a fault too. */
export function fuzzer(vocabulary: Vocabulary, weights: Weights, longest: number) {
	const clean = ownArticles();
	const own = ownPages();
	return (seed: number): Fuzzed => {
		const r = seeded(seed * 6151 + 3);
		const base = r.chance(0.3) ? r.pick(own).source.text : generatePage(clean, seed).source.text;
		// Half of the pages are a few lines from anywhere: a page that begins amid a story is rare among whole ones.
		const text = mutate(r.chance(0.5) ? base : fewLines(base, r), r, longest);
		const began = process.cpuUsage();
		const spent = () => {
			const { user, system } = process.cpuUsage(began);
			return (user + system) / 1000;
		};
		try {
			const segmented = segmentPage(asPage(text), weights);
			const { articles } = describeArticles(segmented, vocabulary, null);
			return { text, faults: brokenLaws(segmented, articles), ms: spent() };
		} catch (error) {
			const fault = error instanceof Error ? (error.stack ?? error.message) : String(error);
			return {
				text,
				faults: [`crash: ${fault.split('\n').slice(0, 4).join(' ')}`],
				ms: spent(),
			};
		}
	};
}
