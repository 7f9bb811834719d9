export { nothingWords } from './zh-cn/search-nothing.ts';
