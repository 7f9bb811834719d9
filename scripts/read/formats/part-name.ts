/** `p2`: the second page of its file. What the file itself calls it may be anything, and is no address. */
export const partName = (_mark: string | null, index: number): string => `p${index + 1}`;
