/** No article was found on the page: all its text is furniture. */
import { define, noData } from './define.ts';

export const noArticle = define({ id: 'no-article', data: noData, about: 'page' });
