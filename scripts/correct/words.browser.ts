/** Stands for `@node-rs/jieba/dict.js` in the browser: the dictionary comes from beside the worker. */
const response = await fetch(new URL(/* @vite-ignore */ 'words.txt', import.meta.url));
if (!response.ok) throw new Error(`${response.status} ${response.url}`);
export const dict = new Uint8Array(await response.arrayBuffer());
