export { words } from './zh-cn/search-page.ts';
