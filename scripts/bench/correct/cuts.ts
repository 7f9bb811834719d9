/**
 * What a cut under one more decision costs, on the archive's pages and on two of them printed as one, which has 150
 * lines: processor time, so that a busy machine says nearly the same.
 */
import { join } from 'node:path';
import type { DeskPage } from '../../../src/corrections/desk.ts';
import { decide } from '../../../src/correct/model/decide.ts';
import { decisionsOf } from '../../../src/correct/model/gestures.ts';
import type { Correction } from '../../../src/schema/schema.ts';
import { openDesk } from '../../correct/cut-desk.ts';
import { readDeskPage } from '../../correct/read-desk-page.ts';
import { loadLanguage } from '../../language/load-language.ts';
import { useLanguage } from '../../language/words.ts';
import { contentFolder } from '../../paths.ts';
import { findPages } from '../../read/find-pages.ts';
import type { Weights } from '../../weights/weights.ts';
import { loadWeights } from '../../weights/load-weights.ts';
import { seeded, type Random } from '../pages/random.ts';
import { wrongGesture } from './wrong-gesture.ts';

interface Timed {
	/** Page, gesture and how many decisions stood. */
	what: string;
	ms: number;
}

/** Processor time of this process, in milliseconds. */
const spent = (): number => {
	const { user, system } = process.cpuUsage();
	return (user + system) / 1000;
};

/** Gestures on one page, each on top of those before. */
function timePage(page: DeskPage, gestures: number, random: Random, weights: Weights): Timed[] {
	const lines = page.text.split(/\r\n|\r|\n/u);
	const withText = lines.flatMap((text, at) => (text.trim() ? [at + 1] : []));
	const { cut } = openDesk(page, weights);
	let [list, shown]: [Correction[], ReturnType<typeof cut>] = [[], cut([])];
	return Array.from({ length: gestures }).flatMap((): Timed[] => {
		const gesture = wrongGesture(random, withText);
		const next = decide(list, decisionsOf(gesture, shown, lines));
		if (JSON.stringify(next) === JSON.stringify(list)) return [];
		const before = spent();
		const tried = cut(next);
		const ms = spent() - before;
		if (!tried.faults.length) [list, shown] = [next, tried];
		return [{ what: `${page.page.slice(0, 3)} ${gesture.do}, ${next.length} decisions`, ms }];
	});
}

/** Each page with the one after it, as one page. */
const inPairs = (pages: readonly DeskPage[]): DeskPage[] =>
	pages.slice(1).map((page, nth) => ({
		...page,
		sidecar: {},
		more: {},
		text: `${pages[nth]?.text}\n\n${page.text}`,
	}));

export function timeCuts(gestures: number, seed: number): void {
	useLanguage(loadLanguage());
	const weights = loadWeights();
	const random = seeded(seed);
	const pages = findPages(join(contentFolder, 'sources')).files.flatMap((one) => readDeskPage(one) ?? []);
	for (const [name, some] of Object.entries({ pages, 'pages in pairs': inPairs(pages) })) {
		const timed = some.flatMap((page) => timePage(page, gestures, random, weights));
		const sorted = timed.toSorted((a, b) => a.ms - b.ms);
		const at = (share: number): number =>
			Math.round(sorted[Math.floor(share * (sorted.length - 1))]?.ms ?? 0);
		const slowest = sorted.slice(-3).map(({ what, ms }) => `${what}: ${Math.round(ms)}`);
		console.log(
			`${name}: ${timed.length} cuts, median ${at(0.5)} ms, nine tenths under ${at(0.9)} ms, most ${at(1)} ms of processor time (${slowest.join('; ')})`,
		);
	}
}
