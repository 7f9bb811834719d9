/** Stands for `@node-rs/jieba/dict.js` in the browser: the dictionary comes from beside the worker. */
import { packs } from './fetched.browser.ts';

export const dict = await packs.words;
