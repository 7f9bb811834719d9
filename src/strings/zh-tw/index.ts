/** 繁體中文（臺灣）。 */
import { about } from './about.ts';
import { article } from './article.ts';
import { date } from './date.ts';
import { drafts } from './drafts.ts';
import { findings } from './findings.ts';
import { frame } from './frame.ts';
import { lists } from './lists.ts';
import { otherwise } from './otherwise.ts';
import { page } from './page.ts';
import { reprints } from './reprints.ts';
import { review } from './review.ts';

export const strings = {
	...frame,
	...article,
	...page,
	...date,
	...lists,
	...drafts,
	...reprints,
	...review,
	...about,
	findings,
	otherwise,
};
