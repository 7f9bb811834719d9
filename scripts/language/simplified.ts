import tsCharacters from 'opencc-js/dict/TSCharacters';
import { pairsOf, simplifierOf } from '../../src/text/traditional.ts';

/** 繁 → 简 by OpenCC's character table, whole. */
export const simplified = simplifierOf(pairsOf(tsCharacters));

/** A name as pages and vocabularies are read, whatever script it is given in. */
export const inSimplified = (name: string): string => [...name].map(simplified).join('');
