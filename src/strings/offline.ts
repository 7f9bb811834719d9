export { offlineWords } from './zh-cn/offline.ts';
