/** Did a full stop stand at a cut? Logistic regression on the characters around it; the stops themselves are taken out. */
import { after, before } from '../../look/cut-vectors.ts';
import { seeded } from '../pages/random.ts';

const rate = 0.1;
const prior = 1e-5;

/** The end of one sentence and the beginning of the next. */
const boundary = /[。！？…][”’」』）]*(?=[^。！？…”’」』）]{6})/gu;

interface Place {
	before: string;
	after: string;
	stop: boolean;
}

/** Weights of the features, and the log odds where none is known. */
export function fitStops(
	paragraphs: readonly string[],
	features: readonly string[],
	places: number,
	say: (text: string) => void,
): { weights: Float32Array; bias: number } {
	const r = seeded(11);
	const row = new Map(features.map((f, k) => [f, k]));
	const weights = new Float32Array(features.length);
	const seen = new Float32Array(features.length).fill(1e-2);
	let [bias, hits] = [0, 0];
	for (let n = 0; n < places; n++) {
		const k = r.int(0, paragraphs.length - 1);
		const text = paragraphs[k] as string;
		const stop = r.chance(0.5);
		const place = stop ? boundaryOf(text, paragraphs[k + 1] ?? '', r.next()) : insideOf(text, r.next());
		if (!place) continue;
		const rows = [...before(place.before), ...after(place.after)].flatMap((f) => row.get(f) ?? []);
		const x = rows.reduce((s, at) => s + (weights[at] as number), bias);
		const p = 1 / (1 + Math.exp(-x));
		if (p > 0.5 === place.stop) hits++;
		const g = Number(place.stop) - p;
		bias += 0.002 * g;
		for (const at of rows) {
			const d = g - prior * (weights[at] as number);
			seen[at] = (seen[at] as number) + d * d;
			weights[at] = (weights[at] as number) + (rate * d) / Math.sqrt(seen[at] as number);
		}
	}
	say(`stops: ${places} places, right ${((100 * hits) / places).toFixed(1)} %`);
	return { weights, bias };
}

/** Between two sentences of a paragraph, or between it and the next paragraph. */
function boundaryOf(text: string, next: string, where: number): Place | null {
	const cuts = [...text.matchAll(boundary)].map((m) => ({ at: m.index, to: m.index + m[0].length }));
	const cut = cuts[Math.floor(where * (cuts.length + 1))];
	if (cut) return { before: text.slice(0, cut.at), after: text.slice(cut.to), stop: true };
	const bare = text.replace(/[。！？…”’」』）]+$/u, '');
	return next ? { before: bare, after: next, stop: true } : null;
}

function insideOf(text: string, where: number): Place | null {
	const at = 6 + Math.floor(where * (text.length - 12));
	return /[。！？…][”’」』）]*$/u.test(text.slice(0, at))
		? null
		: { before: text.slice(0, at), after: text.slice(at), stop: false };
}
