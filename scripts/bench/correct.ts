/**
 * Measures the correcting desk: `npm run bench:correct -- --part shuffle|cuts|browser [--decisions 60] [--seed 1] [--shots DIR]`.
 * `shuffle` harms the archive's pages by wrong decisions and mends them by gestures; `cuts` says what a cut costs, over
 * that many decisions on each page; `browser` opens the built desk, times its cuts, and walks the trial of `correct/trial.md` by its labels; with `--shots` it leaves pictures of
 * every step, light and dark.
 */
import { parseArgs } from 'node:util';
import { timeCuts } from './correct/cuts.ts';
import { shuffleAndMend } from './correct/shuffle.ts';
import { walkBrowser } from './correct/walk.ts';

const { values } = parseArgs({
	options: {
		part: { type: 'string', default: 'shuffle' },
		decisions: { type: 'string', default: '60' },
		seed: { type: 'string', default: '1' },
		shots: { type: 'string' },
	},
});
if (values.part === 'browser') await walkBrowser(values.shots);
else if (values.part === 'cuts') timeCuts(Number(values.decisions), Number(values.seed));
else shuffleAndMend(Number(values.decisions), Number(values.seed));
