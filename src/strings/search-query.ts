export { queryWords } from './zh-cn/search-query.ts';
