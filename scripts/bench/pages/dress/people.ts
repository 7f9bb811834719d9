/** Names as bylines print them. */
import type { Knobs } from '../knobs.ts';
import type { Random } from '../random.ts';
import { personName } from '../words.ts';

export const people = (r: Random, a: number, b: number) =>
	Array.from({ length: r.int(a, b) }, () => personName(r));
export const spaced = (r: Random, names: string[], knobs: Knobs) =>
	names.map((n) => ([...n].length === 2 && r.chance(knobs.letterSpaced) ? [...n].join(' ') : n));
