import { expect, test } from 'vitest';
import { withGap } from '../../scripts/doubt/with-gap.ts';
import type { PartKind } from '../../scripts/types.ts';

const parts = (...kinds: PartKind[]) => kinds.map((kind) => ({ kind, pieces: [] }));
const marked = (incomplete: 'start' | 'end' | null, ...kinds: PartKind[]) =>
	withGap(parts(...kinds), incomplete).map(({ kind }) => kind);

test('missing text is marked before the first text or after the last, heads and credits apart', () => {
	expect(marked('start', 'title', 'paragraph', 'credit')).toEqual(['title', 'gap', 'paragraph', 'credit']);
	expect(marked('end', 'title', 'paragraph', 'credit')).toEqual(['title', 'paragraph', 'gap', 'credit']);
});

test('what is whole, or has no text, has no gap', () => {
	expect(marked(null, 'title', 'paragraph')).toEqual(['title', 'paragraph']);
	expect(marked('end', 'title')).toEqual(['title']);
});
