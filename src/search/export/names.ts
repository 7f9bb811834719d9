/** Forms in which everything found can be taken along. */
export const exportFormats = ['CSV', 'RIS', 'BibTeX', 'CSL-JSON', 'GB/T 7714'] as const;
export type ExportFormat = (typeof exportFormats)[number];
