/** The interface's words. Another language is one more file with the same shape, chosen here. */
export { zhCn as strings } from './zh-cn.ts';
