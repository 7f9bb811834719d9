/**
 * The records: the only definition of what an article, a vocabulary row, a sidecar, a person's decision and the
 * archive's settings hold. Both halves of the house read it: the converter writes by it, the site renders by it.
 * What the report holds stands in `../report`, because it is made from the findings.
 */
export * from './article.ts';
export * from './corrections.ts';
export * from './event.ts';
export * from './permalinks.ts';
export * from './sidecar.ts';
export * from './site.ts';
export * from './vocabulary.ts';
