/** Logistic regression on named features, AdaGrad, a light quadratic prior. */
export interface LogisticExample {
	features: [name: string, value: number][];
	positive: boolean;
}

export function fitLogistic(
	examples: readonly LogisticExample[],
	epochs: number,
): { weights: Record<string, number>; right: number } {
	const w = new Map<string, number>();
	const sums = new Map<string, number>();
	let right = 0;
	for (let epoch = 0; epoch < epochs; epoch++) {
		right = 0;
		for (let k = 0; k < examples.length; k++) {
			const { features, positive } = examples[(k * 7919 + epoch) % examples.length] as LogisticExample;
			const x = features.reduce((s, [name, v]) => s + v * (w.get(name) ?? 0), 0);
			const p = 1 / (1 + Math.exp(-x));
			if (p > 0.5 === positive) right++;
			for (const [name, v] of features) {
				const g = (Number(positive) - p) * v - 1e-5 * (w.get(name) ?? 0);
				const s = (sums.get(name) ?? 1e-4) + g * g;
				sums.set(name, s);
				w.set(name, (w.get(name) ?? 0) + (0.1 * g) / Math.sqrt(s));
			}
		}
	}
	return {
		weights: Object.fromEntries(
			[...w].sort(([a], [b]) => (a < b ? -1 : 1)).map(([k, v]) => [k, Math.round(v * 1000) / 1000]),
		),
		right: right / Math.max(1, examples.length),
	};
}
