export { boxWords } from './zh-cn/search-box.ts';
