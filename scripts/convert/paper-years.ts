/** The years that each newspaper's dated pages are from, so that a page which prints 丙寅年 alone is not of three centuries. */
import type { PaperYears } from '../facts/dates/clue.ts';
import type { ConvertedPage } from './convert-page.ts';

/** A page is dated where it can be from so many years at most. */
const DATED = 1;

export function paperYears() {
	const known = new Map<string, PaperYears['years']>();
	return {
		note({ issue: { newspaper, from, to } }: Pick<ConvertedPage, 'issue'>): void {
			if (newspaper === null || from === null || to === null) return;
			const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
			if (last - first > DATED) return;
			const [oldest, newest] = known.get(newspaper) ?? [first, last];
			known.set(newspaper, [Math.min(oldest, first), Math.max(newest, last)]);
		},
		of(newspaper: string | null): PaperYears | undefined {
			const years = newspaper === null ? undefined : known.get(newspaper);
			return years && { paper: newspaper!, years };
		},
	};
}
