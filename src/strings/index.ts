/** The interface's words. Another language is one more folder with the same shape, chosen here. */
export { zhCn as strings } from './zh-cn/index.ts';
