/** Does a text go on within the paragraph of the one it follows? Logistic regression on true roles and true links. */
import { joinFeatures } from '../../links/join-features.ts';
import { heard } from '../../look/features.ts';
import { layOut } from '../../links/layout.ts';
import type { LinkWeights } from '../../links/link-model.ts';
import type { LookWeights } from '../../look/page-view.ts';
import type { Role } from '../../roles/roles.ts';
import type { GeneratedPage, LineTruth } from '../pages/generated.ts';
import { seeded } from '../pages/random.ts';
import { trueCover } from './true-cover.ts';
import { viewOf } from './view-of.ts';

/** Open ends that go on are commoner on real pages than on generated ones, which lose full stops oftener: log odds. */
const GOING_ON = 0.7;

interface Example {
	features: [id: number, value: number][];
	joined: boolean;
}

const rate = 0.15;
const prior = 2e-5;

export function fitJoins(
	pages: readonly GeneratedPage[],
	look: LookWeights,
	epochs: number,
	say: (text: string) => void,
): LinkWeights {
	const names = new Map<string, number>();
	const id = (name: string) => {
		const known = names.get(name) ?? names.size;
		names.set(name, known);
		return known;
	};
	const examples = pages.flatMap((page) => examplesOf(page, look, id));
	const w = new Float64Array(names.size);
	const squares = new Float64Array(names.size).fill(1e-6);
	// One step depends on the example it saw last; their mean does not.
	const mean = new Float64Array(names.size);
	const r = seeded(5);
	let right = 0;
	for (let epoch = 0; epoch < epochs; epoch++) {
		right = 0;
		for (const { features, joined } of r.shuffle(examples)) {
			const p = 1 / (1 + Math.exp(-features.reduce((s, [k, v]) => s + v * (w[k] as number), 0)));
			if (p > 0.5 === joined) right++;
			for (const [k, v] of features) {
				const d = (Number(joined) - p) * v - prior * (w[k] as number);
				squares[k] = (squares[k] as number) + d * d;
				w[k] = (w[k] as number) + (rate * d) / Math.sqrt(squares[k] as number);
			}
		}
		w.forEach((x, k) => (mean[k] = (mean[k] as number) + x / epochs));
	}
	say(`joins: ${examples.length}, right ${((100 * right) / examples.length).toFixed(2)} %`);
	const shift: Record<string, number> = { join: GOING_ON, 'join: closed': -GOING_ON };
	return Object.fromEntries(
		[...names]
			.sort(([a], [b]) => (a < b ? -1 : 1))
			.map(([name, k]) => [name, Math.round(((mean[k] as number) + (shift[name] ?? 0)) * 100) / 100]),
	);
}

function examplesOf(page: GeneratedPage, look: LookWeights, id: (name: string) => number): Example[] {
	const view = viewOf(page.source, look);
	const truths = view.seen.map((s) => page.lines.get(s.block.line));
	if (truths.some((t) => !t)) return [];
	const layout = layOut(
		view,
		truths.map((t) => t?.role as Role),
	);
	const { headers, texts } = layout;
	const next = trueCover(layout, truths as LineTruth[]);
	return texts.flatMap((t, i): Example[] => {
		const j = next[headers.length + i] ?? -1;
		const after = texts[j];
		if (!after || t.role === 'subhead' || after.role === 'subhead') return [];
		const features = heard((voices) => joinFeatures({ view, layout }, i, j, voices)).map(
			([name, v]): [number, number] => [id(name), v],
		);
		return [{ features, joined: (truths[after.view] as LineTruth).joined }];
	});
}
