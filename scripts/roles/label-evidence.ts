/**
 * What the program that read the page calls a block: a voice among the others about its role. How far a program can
 * be believed differs from page to page, so it is measured on the page itself: how often its labels agree with what
 * the words say by themselves. A program that labels at random is not listened to; none forbids a role.
 */
import type { ProgramLabel } from '../page-layout.ts';
import type { PageView } from '../look/seen.ts';
import { roles, type Role } from './roles.ts';

type Chances = Partial<Record<ProgramLabel, number>>;

const headline: Chances = { title: 0.5, heading: 0.35, text: 0.1, caption: 0.01, running: 0.03, aside: 0.01 };
const text: Chances = {
	text: 0.94,
	title: 0.005,
	heading: 0.01,
	caption: 0.005,
	running: 0.005,
	table: 0.01,
	aside: 0.005,
};
const signed: Chances = {
	text: 0.7,
	byline: 0.1,
	heading: 0.08,
	running: 0.04,
	caption: 0.04,
	title: 0.02,
	aside: 0.02,
};

/**
 * How often a sound program calls a role so. Set by hand, after the labels that PP-StructureV3, MinerU and Docling
 * have for such things and what they have none for (kickers, bylines, rubrics).
 */
const CHANCES: Readonly<Record<Role, Chances>> = {
	title: headline,
	'title-more': headline,
	'late-title': headline,
	kicker: { heading: 0.4, title: 0.2, text: 0.25, running: 0.08, aside: 0.05 },
	subtitle: { heading: 0.5, title: 0.12, text: 0.3, running: 0.03, aside: 0.03 },
	subhead: { heading: 0.75, text: 0.2, title: 0.03 },
	byline: signed,
	byline0: signed,
	credit: { text: 0.55, caption: 0.25, byline: 0.1, heading: 0.03, running: 0.03 },
	mark: { text: 0.85, heading: 0.05, running: 0.05 },
	body: text,
	body0: text,
	photo: { text: 0.75, caption: 0.2 },
	caption: { caption: 0.65, text: 0.25, heading: 0.04, aside: 0.03 },
	furniture: { running: 0.6, text: 0.2, heading: 0.06, title: 0.05, aside: 0.05, caption: 0.02 },
	rubric: { heading: 0.35, running: 0.25, text: 0.2, title: 0.08, aside: 0.1 },
};
/** For a label that a role never gets. */
const LEAST = 0.002;

const n = roles.length;
const chance = (label: ProgramLabel, role: number): number => CHANCES[roles[role] as Role][label] ?? LEAST;

/**
 * Share of the blocks that a sound program labelled, the others having got any label: found by turns from what is
 * likely on the page (`posterior`, `i*n+r`) and held down by a few unseen blocks labelled at random.
 */
function soundness(
	blocks: readonly { i: number; label: ProgramLabel }[],
	posterior: Float64Array,
	any: ReadonlyMap<ProgramLabel, number>,
): number {
	let sound = 0.8;
	for (let turn = 0; turn < 12; turn++) {
		let sum = 0;
		for (const { i, label } of blocks) {
			let own = 0;
			for (let r = 0; r < n; r++) own += (posterior[i * n + r] ?? 0) * chance(label, r);
			const random = (1 - sound) * (any.get(label) ?? LEAST);
			sum += (sound * own) / (sound * own + random);
		}
		sound = (sum + 1) / (blocks.length + 2);
	}
	return sound;
}

/**
 * What the labels say, `i*n+r` in nats; null where the page has none.
 * @param byWords each block's roles by everything else that is known of it, `i*n+r`
 */
export function labelEvidence({ seen }: PageView, byWords: () => Float64Array): Float64Array | null {
	const known = seen.flatMap(({ block: { program }, short }, i) =>
		program === undefined ? [] : [{ i, short, label: program }],
	);
	if (!known.length) return null;
	const posterior = byWords();
	const out = new Float64Array(seen.length * n);
	// Programs take long blocks for text nearly always; it is on the short ones that they err.
	for (const blocks of Map.groupBy(known, ({ short }) => short).values()) {
		const counts = Map.groupBy(blocks, ({ label }) => label);
		const any = new Map([...counts].map(([label, own]) => [label, (own.length + 1) / (blocks.length + 9)]));
		const sound = soundness(blocks, posterior, any);
		for (const { i, label } of blocks)
			for (let r = 0; r < n; r++)
				out[i * n + r] = Math.log(sound * chance(label, r) + (1 - sound) * (any.get(label) ?? LEAST));
	}
	return out;
}
