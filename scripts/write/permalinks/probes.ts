/** Probes a text; 5 of 8 characters survive a few mended OCR slips and hardly ever occur in another article. */
const COUNT = 5;
const LENGTH = 8;

/** Letters and digits only: marks, spaces and the width of punctuation change when a page is read again. */
export function bareText(text: string): string {
	return text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');
}

/** Evenly spaced snippets of a text, by which it is found again; fewer where the text is short. */
export function probesOf(text: string): string[] {
	const bare = bareText(text);
	if (bare.length <= LENGTH) return bare ? [bare] : [];
	const step = (bare.length - LENGTH) / (COUNT - 1);
	return [...new Set(Array.from({ length: COUNT }, (_, i) => snippet(bare, Math.round(i * step))))];
}

const snippet = (text: string, start: number) => text.slice(start, start + LENGTH);

/** Share of the probes that stand in a bare text, 0–1. */
export function shareFound(probes: readonly string[], bare: string): number {
	return probes.length ? probes.filter((probe) => bare.includes(probe)).length / probes.length : 0;
}
