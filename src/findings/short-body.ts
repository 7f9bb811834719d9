/** Hardly any text: some of it may have been cut away. */
import { define, noData } from './define.ts';

export const shortBody = define({ id: 'short-body', data: noData, about: 'cut' });
