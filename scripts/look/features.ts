/** What speaks for or against a decision, as named numbers; a model's weights are by name. A name without a weight counts nothing. */
export type Features = [name: string, value: number][];

/** Takes what speaks, one name after the other; what is 0 or false does not. */
type Say = (name: string, value?: number | boolean) => void;

/** Names often begin and end alike: `open: goes on, far`, `open: comma before, far`. */
export interface Voices {
	/** For names without what they all begin and end with. */
	as: (beginning: string, end?: string) => Say;
}

/** All that is said, by whole names, as fits read it. */
export function heard(speak: (voices: Voices) => void): Features {
	const out: Features = [];
	speak({
		as:
			(beginning, end = '') =>
			(name, value = 1) => {
				if (value) out.push([`${beginning}${name}${end}`, Number(value)]);
			},
	});
	return out;
}

/** Sums what is said by its weights at once: no name is put together and no list is made, which is most of the work. */
export function weigher(
	weights: Readonly<Record<string, number>>,
): (speak: (voices: Voices) => void) => number {
	let sum = 0;
	const known = new Map<string, Map<string, Say>>();
	const sayer = (beginning: string, end: string): Say => {
		const own = new Map(
			Object.entries(weights).flatMap(([name, weight]): [string, number][] =>
				name.startsWith(beginning) && name.endsWith(end)
					? [[name.slice(beginning.length, name.length - end.length), weight]]
					: [],
			),
		);
		return (name, value = 1) => {
			if (value) sum += Number(value) * (own.get(name) ?? 0);
		};
	};
	const voices: Voices = {
		as(beginning, end = '') {
			const alike = known.get(beginning) ?? new Map<string, Say>();
			known.set(beginning, alike);
			const say = alike.get(end) ?? sayer(beginning, end);
			alike.set(end, say);
			return say;
		},
	};
	return (speak) => {
		sum = 0;
		speak(voices);
		return sum;
	};
}
