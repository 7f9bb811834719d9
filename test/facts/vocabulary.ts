import { loadVocabulary } from '../../scripts/vocabulary/load-vocabulary.ts';
import type { PartKind, TextPart } from '../../scripts/types.ts';

/** The product's own vocabulary, read once. */
export const vocabulary = loadVocabulary('content/vocabulary');

/** An article from its parts; lines are counted from 1. */
export const article = (...parts: [kind: PartKind, text: string][]): TextPart[] =>
	parts.map(([kind, text], index) => ({ kind, text, line: index + 1 }));
