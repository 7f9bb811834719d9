import tsCharacters from 'opencc-js/dict/TSCharacters';
import type { ToSimplified } from '../../src/search/normalise.ts';
import { pairsOf, simplifierOf } from '../../src/search/traditional.ts';

/** OpenCC's character table, whole. */
export const readSimplifier = (): ToSimplified => simplifierOf(pairsOf(tsCharacters));
