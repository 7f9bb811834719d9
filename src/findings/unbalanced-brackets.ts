/** A quotation mark or bracket without its partner: a column may have been continued wrongly. */
import { define, noData } from './define.ts';

export const unbalancedBrackets = define({ id: 'unbalanced-brackets', data: noData, about: 'cut' });
