/** Whether a row signs an article, by the reader of bylines; a dateline that holds the reporter opens the text. */
import { isByline } from '../../forms/byline.ts';
import { opensWithDateline } from '../../forms/dateline.ts';

export const looksSigned = (text: string): boolean => isByline(text) && !opensWithDateline(text);
