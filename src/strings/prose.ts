/** Whole pages of text. */
export { default as AboutText, frontmatter as aboutHead } from './zh-cn/about-text.mdx';
export { default as ColophonText, frontmatter as colophonHead } from './zh-cn/colophon-text.mdx';
