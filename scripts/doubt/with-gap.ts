import type { ArticleDraft, Part } from '../types.ts';

const running = new Set<Part['kind']>(['dateline', 'paragraph', 'subheading', 'caption']);

/** Marks the place where text is known to be missing: before the first text or after the last. */
export function withGap(parts: Part[], incomplete: ArticleDraft['incomplete']): Part[] {
	const gap: Part = { kind: 'gap', pieces: [] };
	const [first, last] = [
		parts.findIndex((p) => running.has(p.kind)),
		parts.findLastIndex((p) => running.has(p.kind)),
	];
	if (incomplete === null || first < 0) return parts;
	return incomplete === 'start' ? parts.toSpliced(first, 0, gap) : parts.toSpliced(last + 1, 0, gap);
}
