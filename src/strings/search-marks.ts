export { markWords } from './zh-cn/search-marks.ts';
