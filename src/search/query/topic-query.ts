/** A topic as it is typed: it is what the archive calls a text; the text itself need not say so. */
export const topicQuery = (topic: string): string => `主题:"${topic}"`;
