/** How far people have come: how many articles of a page, an issue, an archive somebody compared with the print. */
export interface Progress {
	all: number;
	seen: number;
}

export const sumOf = (a: Progress, b: Progress): Progress => ({ all: a.all + b.all, seen: a.seen + b.seen });
