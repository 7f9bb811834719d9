export { certificateWords } from './zh-cn/search-certificate.ts';
