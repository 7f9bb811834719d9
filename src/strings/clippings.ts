export { clipWords } from './zh-cn/clippings.ts';
