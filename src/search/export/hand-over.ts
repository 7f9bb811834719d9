/** Characters of the question in a file's name. */
const nameLength = 24;

/** A name that says what was asked and how much was found. */
export const fileName = (query: string, count: number, extension: string): string =>
	`${[query.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, nameLength), String(count)].filter(Boolean).join('-')}.${extension}`;

/** Hands a file to the visitor. */
export function handOver(name: string, type: string, content: string): void {
	const url = URL.createObjectURL(new Blob([content], { type: `${type};charset=utf-8` }));
	const link = document.createElement('a');
	link.href = url;
	link.download = name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
