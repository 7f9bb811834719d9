/** Finds a passage again in a text that may have been corrected since: by its words, else by what stood around it. */
export interface Quotation {
	text: string;
	prefix: string;
	suffix: string;
}

export type Located =
	| { state: 'same'; start: number }
	/** The words are others now; this is what stands between the same neighbours. */
	| { state: 'changed'; now: string }
	| { state: 'lost' };

/** Neighbours shorter than this find anything. */
const shortest = 4;

function* occurrences(text: string, part: string): Generator<number> {
	if (part === '') return;
	for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) yield at;
}

/** Characters that agree, counted from the end of both. */
function agreeing(left: string, right: string): number {
	let count = 0;
	while (count < Math.min(left.length, right.length) && left.at(-1 - count) === right.at(-1 - count)) count++;
	return count;
}
const reversed = (text: string): string => [...text].reverse().join('');

/** Where the longest end of a prefix stands; -1 where even the shortest does not, or stands twice. */
function endOf(text: string, prefix: string): number {
	for (let length = prefix.length; length >= shortest; length--) {
		const part = prefix.slice(-length);
		const [first, second] = occurrences(text, part);
		if (first !== undefined) return second === undefined ? first + length : -1;
	}
	return -1;
}

export function locate(whole: string, { text, prefix, suffix }: Quotation): Located {
	const places = [...occurrences(whole, text)].map((start) => ({
		start,
		fits:
			agreeing(whole.slice(0, start), prefix) +
			agreeing(reversed(whole.slice(start + text.length)), reversed(suffix)),
	}));
	const best = places.toSorted((a, b) => b.fits - a.fits || a.start - b.start)[0];
	if (best !== undefined) return { state: 'same', start: best.start };
	// At the beginning or the end of a text there is no neighbour, and none is needed.
	const from = prefix === '' ? 0 : endOf(whole, prefix);
	const back = suffix === '' ? 0 : endOf(reversed(whole), reversed(suffix));
	const to = whole.length - back;
	if (from < 0 || back < 0 || to < from || to - from > text.length * 2 + 40) return { state: 'lost' };
	return { state: 'changed', now: whole.slice(from, to) };
}
