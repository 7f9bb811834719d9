export { toolWords } from './zh-cn/search-tools.ts';
