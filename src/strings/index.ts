/** The interface's words. Another language is one more folder with the same files: a build takes one of them. */
export { strings } from './zh-cn/index.ts';
