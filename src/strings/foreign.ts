export { hanIsForeign } from './zh-cn/foreign.ts';
