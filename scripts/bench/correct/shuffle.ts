/** The articles of this archive's pages shuffled by wrong decisions, and brought back by the gestures of the desk. */
import { join } from 'node:path';
import { decide } from '../../../src/correct/model/decide.ts';
import { decisionsOf } from '../../../src/correct/model/gestures.ts';
import type { Correction } from '../../../src/schema/schema.ts';
import { openDesk } from '../../correct/cut-desk.ts';
import { readDeskPage } from '../../correct/read-desk-page.ts';
import { loadLanguage } from '../../language/load-language.ts';
import { useLanguage } from '../../language/words.ts';
import { contentFolder } from '../../paths.ts';
import { findPages } from '../../read/find-pages.ts';
import { loadWeights } from '../../weights/load-weights.ts';
import { seeded } from '../pages/random.ts';
import { mend, wrongLines } from './mend.ts';
import { wrongGesture } from './wrong-gesture.ts';

/** @param decisions wrong ones in all, dealt among the pages in turn */
export function shuffleAndMend(decisions: number, seed: number): void {
	useLanguage(loadLanguage());
	const weights = loadWeights();
	const random = seeded(seed);
	const pages = findPages(join(contentFolder, 'sources')).files.flatMap((file) => readDeskPage(file) ?? []);
	const sum = { articles: 0, decisions: 0, lines: 0, gestures: 0, forgotten: 0, left: 0 };
	pages.forEach((page, nth) => {
		const { cut } = openDesk(page, weights);
		const lines = page.text.split(/\r\n|\r|\n/u);
		const withText = lines.flatMap((text, at) => (text.trim() ? [at + 1] : []));
		const goal = cut(page.corrections);
		let [list, shown]: [Correction[], typeof goal] = [[...page.corrections], goal];
		const share = Math.floor((decisions + nth) / pages.length);
		for (let made = 0, tries = 0; made < share && tries < share * 20; tries++) {
			const next = decide(list, decisionsOf(wrongGesture(random, withText), shown, lines));
			const tried = cut(next);
			// Only what a person could have kept, and what does harm.
			if (tried.faults.length || wrongLines(tried, shown).length === 0) continue;
			[list, shown] = [next, tried];
			made++;
		}
		const harmed = wrongLines(shown, goal).length;
		const { gestures, forgotten, left } = mend(cut, lines, list, goal);
		console.log(
			`  ${page.stem.slice(0, 3)}  ${share} wrong decisions, ${harmed} lines elsewhere; ${gestures} gestures and ${forgotten} taken back, ${left} lines left wrong`,
		);
		sum.articles += goal.articles.length;
		sum.decisions += share;
		sum.lines += harmed;
		sum.gestures += gestures;
		sum.forgotten += forgotten;
		sum.left += left;
	});
	console.log(
		`${sum.articles} articles, ${sum.decisions} wrong decisions, ${sum.lines} lines elsewhere: ${sum.gestures} gestures and ${sum.forgotten} decisions taken back leave ${sum.left} lines wrong`,
	);
}
