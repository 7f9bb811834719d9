/**
 * Half-width marks in Chinese text, shown full-width: a matter of display only.
 * Content, data and search keep the character the page has.
 */
const wide: Record<string, string> = { ',': '，', ':': '：', ';': '；', '?': '？', '!': '！' };
const chinese = '[\\p{Script=Han}“”‘’（）《》「」『』【】〔〕、。，：；]';

// The semicolon that ends an entity (`&quot;`) is markup, not text.
const pattern = new RegExp(`(?<=${chinese})[,:;?!]|(?<!&[#\\w]{1,6})[,:;?!](?=${chinese})`, 'gu');

/** Takes text or escaped markup. */
export const fullWidth = (text: string): string => text.replace(pattern, (mark) => wide[mark] ?? mark);
