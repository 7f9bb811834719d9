/** The rivals of an article's roles: what each of its blocks, and the blocks around it, might be instead. */
import { headlineOrder } from '../../src/findings/headline-order.ts';
import { noTitle } from '../../src/findings/no-title.ts';
import { titleFromElsewhere } from '../../src/findings/title-from-elsewhere.ts';
import type { Change } from '../types.ts';
import { ROLES } from '../decide/to-constraints.ts';
import type { Path, Solved } from '../articles/path.ts';
import type { Candidate } from './candidate.ts';
import { roles, type Role } from '../roles/roles.ts';
import { classOf } from '../roles/sequence-certainty.ts';

/** Role of the grammar → word of the corrections; a role without one cannot be decided by its own. */
const words = new Map(Object.entries(ROLES).map(([word, role]) => [role, word as keyof typeof ROLES]));
const twins: Partial<Record<Role, Role>> = { byline0: 'byline', body0: 'body' };
const wordOf = (role: Role) => words.get(twins[role] ?? role);

/** Blocks of a path, in no order. */
const blocksOf = (path: Path): number[] => [
	...(path.header?.blocks ?? []),
	...path.late,
	...path.texts.map((t) => t.view),
	...path.captions.keys(),
	...path.credits,
];

/** Roles that come to the same for the cut are no rivals; of each class of roles the likeliest speaks. */
export function roleCandidates({ labelled }: Solved, path: Path): Candidate[] {
	const own = blocksOf(path);
	const around = [Math.min(...own) - 1, Math.max(...own) + 1];
	const [head] = path.texts;
	return [...own, ...around].flatMap((b): Candidate[] => {
		const line = labelled.view.seen[b]?.block.line;
		const given = labelled.labels[b]?.role;
		if (line === undefined || !given) return [];
		const sums = new Map<string, { odds: number; best: number; role: Role }>();
		roles.forEach((role, r) => {
			const p = labelled.sums.role[b * roles.length + r] ?? 0;
			const { odds = 0, best = -1, role: first = role } = sums.get(classOf(role)) ?? {};
			const speaks = p > best && wordOf(role) !== undefined;
			sums.set(classOf(role), { odds: odds + p, best: speaks ? p : best, role: speaks ? role : first });
		});
		sums.delete(classOf(given));
		return [...sums].flatMap(([kind, { odds, role }]): Candidate[] => {
			const word = wordOf(role);
			if (!word) return [];
			const answers = [
				...(kind === 'headline' && (b === head?.view || around.includes(b)) ? [noTitle.id] : []),
				...(path.late.includes(b) ? [titleFromElsewhere.id] : []),
			];
			return [{ changes: [{ do: 'role', line, role: word }], odds, by: 'probability', answers }];
		});
	});
}

/** Which of an article's headline lines is the title: the cut stays as it is, only these lines exchange their parts. */
export function headlineCandidates({ labelled }: Solved, { header }: Path): Candidate[] {
	const deck = (header?.blocks ?? []).filter(
		(b) => classOf(labelled.labels[b]?.role ?? 'body') === 'headline',
	);
	const of = (b: number, role: Role) => labelled.sums.role[b * roles.length + roles.indexOf(role)] ?? 0;
	const as = (b: number, role: 'kicker' | 'title' | 'subtitle'): Change => ({
		do: 'role',
		line: labelled.view.seen[b]?.block.line ?? 0,
		role,
	});
	const make = (odds: number, ...changes: Change[]): Candidate => ({
		changes,
		odds,
		by: 'probability',
		answers: [headlineOrder.id],
	});
	const titles = deck.filter(
		(b) => labelled.labels[b]?.role === 'title' || labelled.labels[b]?.role === 'title-more',
	);
	const [first, last] = [titles[0], titles.at(-1)];
	const others = deck.filter((b) => !titles.includes(b));
	return [
		...others.flatMap((b) => {
			if (first === undefined) return [make(of(b, 'title'), as(b, 'title'))];
			const beside = b < first ? 'subtitle' : 'kicker';
			const both = titles.map((t) => as(t, beside));
			return [
				// The two exchange their parts in one decision, not in two.
				make(Math.min(of(b, 'title'), of(first, beside)), as(b, 'title'), ...both),
				make(of(b, 'title') * of(first, 'title'), as(b, 'title')),
			];
		}),
		...(titles.length > 1 && first !== undefined && last !== undefined
			? [make(of(first, 'kicker'), as(first, 'kicker')), make(of(last, 'subtitle'), as(last, 'subtitle'))]
			: []),
	];
}
