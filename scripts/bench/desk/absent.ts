/** Strings that stand nowhere: each must get its certificate, and no string that stands somewhere may get one. */
import type { Session } from '../../../src/search/session.ts';
import { readState } from '../../../src/search/state.ts';
import type { Random } from '../pages/random.ts';

interface Certified {
	absent: number;
	/** Absent, and found all the same. */
	refused: number;
	/** Present strings asked on the way, and those of them that were not found: false certificates. */
	present: number;
	false: number;
}

/** A stretch of a text, in every other one of which one character is another text's. */
function candidate(r: Random, fields: readonly (readonly string[])[]): string {
	const text = (): string => (fields[r.below(fields.length)] ?? []).find((one) => one.length > 40) ?? '';
	const own = text();
	const length = 2 + r.below(7);
	const at = r.below(Math.max(1, own.length - length));
	const piece = Array.from(own.slice(at, at + length));
	if (r.chance(0.7)) {
		const other = text();
		piece[r.below(piece.length)] = other[r.below(other.length)] ?? '';
	}
	return piece.join('');
}

/** @param fields normalised texts of each article */
export async function certify(
	r: Random,
	session: Session,
	fields: readonly (readonly string[])[],
	wanted: number,
): Promise<Certified> {
	const counted: Certified = { absent: 0, refused: 0, present: 0, false: 0 };
	while (counted.absent < wanted) {
		const text = candidate(r, fields);
		if (!/^[\p{Script=Han}]{2,}$/u.test(text)) continue;
		const stands = fields.some((one) => one.some((field) => field.includes(text)));
		const { total } = await session.answer(readState(new URLSearchParams({ q: `"${text}"` })));
		if (stands) {
			counted.present += 1;
			counted.false += total === 0 ? 1 : 0;
		} else {
			counted.absent += 1;
			counted.refused += total === 0 ? 0 : 1;
		}
	}
	return counted;
}
