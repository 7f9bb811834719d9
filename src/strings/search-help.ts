export { helpWords } from './zh-cn/search-help.ts';
