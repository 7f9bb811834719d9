/** The machine is less sure of this article than the archive wants it to be. */
import { define, noData } from './define.ts';

export const lowConfidence = define({ id: 'low-confidence', data: noData, about: 'cut' });
