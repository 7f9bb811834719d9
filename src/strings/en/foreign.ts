/** The interface has no Han characters of its own: every one is the newspaper's, and is marked as such. */
export const hanIsForeign: boolean = true;
