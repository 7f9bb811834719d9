/** What a line's place on the page says of its role: one voice among the others, in nats, silent where there is no place. */
import { roleIndex, type Role } from './roles.ts';

/** By what a block looks like from its place: roles it speaks for. Set by hand, on pages typeset by several papers. */
const EVIDENCE: Readonly<Record<string, Partial<Record<Role, number>>>> = {
	furniture: { furniture: 9, rubric: 8, mark: 4, credit: 3, caption: 2 },
	kicker: { kicker: 12 },
	title: { title: 12 },
	subtitle: { subtitle: 12 },
	byline: { byline: 9, byline0: 9, credit: 7 },
	body: { body: 9, body0: 9, photo: 9 },
	subhead: { subhead: 9 },
	caption: { caption: 9, credit: 4 },
};

/** Roles that the form of a block does not rule out when its place speaks for them. */
export const placedRoles = (looks: string | null | undefined): readonly Role[] =>
	Object.entries(EVIDENCE[looks ?? ''] ?? {}).flatMap(([role, nats]) => (nats >= 9 ? [role as Role] : []));

/** Adds what the place says to the sums of one block, which begin at `at`. */
export function addPlacedEvidence(emit: Float64Array, at: number, looks: string | null | undefined): void {
	for (const [role, nats] of Object.entries(EVIDENCE[looks ?? ''] ?? {}))
		emit[at + roleIndex[role as Role]] = (emit[at + roleIndex[role as Role]] ?? 0) + nats;
}
