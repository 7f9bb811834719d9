export const exportAll = async (..._: unknown[]): Promise<void> => {};
