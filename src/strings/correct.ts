export { correct } from './zh-cn/correct.ts';
