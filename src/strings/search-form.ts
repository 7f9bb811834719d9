export { formWords } from './zh-cn/search-form.ts';
