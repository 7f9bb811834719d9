export { searchStrings } from './zh-cn/search-names.ts';
