/** Milliseconds after which the file is surely on its way. */
const underWay = 10_000;

/** Hands a file to the visitor. @param content text is written as UTF-8 */
export function handOver(name: string, type: string, content: string | Blob): void {
	const blob = typeof content === 'string' ? new Blob([content], { type: `${type};charset=utf-8` }) : content;
	const url = URL.createObjectURL(blob);
	const link = document.createElement('a');
	link.href = url;
	link.download = name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(url), underWay);
}
