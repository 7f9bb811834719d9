/** A column of short news below the stories of a page: one rubric, headlines made alike, a paragraph each. */
import type { CleanArticle } from './articles.ts';
import { dress } from './dress.ts';
import type { DressedArticle } from './printed.ts';
import type { Knobs } from './knobs.ts';
import type { Random } from './random.ts';
import { clause, placeName } from './words.ts';

const size = (a: CleanArticle) => a.blocks.reduce((n, b) => n + b.text.length, 0);

/** How the headlines of a column are made: as they come, `某镇 做了什么`, or `某镇：做了什么`. */
type Form = 'own' | 'space' | 'colon';

/** Dressed alike; `from` is the index of the first. */
export function briefColumn(
	r: Random,
	articles: readonly CleanArticle[],
	from: number,
	knobs: Knobs,
): DressedArticle[] {
	const short = articles.filter((a) => size(a) < 600);
	if (!knobs.briefs || !short.length) return [];
	const form = r.weighted<Form>({ own: 60, space: 25, colon: 15 });
	const style: Knobs = {
		...knobs,
		kind: 'briefs',
		byline: r.weighted({ none: 40, signed: 30, embedded: 18, 'names at end': 6, 'own line': 6 }),
		otherBylines: r.chance(0.4) ? 0.4 : 0,
		dated: r.weighted({ none: 50, some: 25, all: 25 }) === 'all' ? 0.97 : r.chance(0.4) ? 0.5 : 0,
		photos: 0,
		missingTitle: 0,
		lateTitle: 0,
		deck: 0,
		subheads: 0,
		continuations: 0,
		jumps: 0,
	};
	const chosen = new Map<string, CleanArticle>();
	for (let tries = 0; chosen.size < knobs.briefs && tries < 60; tries++) {
		const a = r.pick(short);
		chosen.set(a.id, a);
	}
	return [...chosen.values()].map((a, k) => dress(r, { ...a, title: headline(r, a, form) }, from + k, style));
}

function headline(r: Random, { title, blocks }: CleanArticle, form: Form): string {
	const said = form === 'own' ? null : clause(r, blocks.map((b) => b.text).join(''), 5, 10);
	return said === null ? title : `${placeName(r)}${form === 'colon' ? '：' : ' '}${said}`;
}
