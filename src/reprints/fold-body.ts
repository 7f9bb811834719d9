/** What of a text is compared: its letters and numbers in the form that the search folds to. */
import { normalise } from '../search/normalise.ts';
import type { ToSimplified } from '../text/traditional.ts';

const unlettered = /[^\p{L}\p{N}]+/gu;
/** The plain case, by far the most frequent; what it leaves goes through the whole table. */
const han = /[\u4E00-\u9FFF]/gu;
const unplain = /[^\u4E00-\u9FFF0-9a-z]+/gu;

/** Width, case, 繁简, signs and blanks make no difference. */
export const foldBody = (text: string, toSimplified: ToSimplified): string =>
	text
		.replace(unlettered, '')
		.replace(unplain, (run) => normalise(run, toSimplified).replace(unlettered, ''))
		.replace(han, toSimplified);
