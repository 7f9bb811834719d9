/** Reprints: planted copies found among real articles at each noise, and the time at two sizes of an archive. */
import { groupReprints } from '../../../src/reprints/group-reprints.ts';
import { simplified } from '../../language/simplified.ts';
import { seeded } from '../pages/random.ts';
import { readTexts } from '../search/make-archive.ts';
import { plant, scorePlanted } from './planted.ts';

const noises = [0.05, 0.1, 0.2, 0.4];
const sizes = [5000, 20_000];

const textsOf = (count: number): string[] =>
	readTexts(count).texts.map(({ paragraphs }) => paragraphs.join(''));

export function measureReprints(row: (name: string, text: string) => void, sample: number): void {
	// One of each group found beforehand takes part. Most of these groups are stories of one form, not reprints: this
	// sets mistakes of the grouping aside with what the corpus has twice, and flatters the index.
	const all = textsOf(sample).map((text, nth) => ({ id: `${nth}`, text }));
	const twice = new Set(groupReprints(all, simplified).flatMap((group) => group.slice(1)));
	const texts = all.filter(({ id, text }) => text.length >= 80 && !twice.has(id)).map(({ text }) => text);
	for (const both of [false, true])
		row(
			`reprints, ${both ? 'both copies' : 'one copy'} altered`,
			`${noises.map((share) => `${share * 100} %: ARI ${scorePlanted(plant(seeded(11), texts, share, both)).toFixed(3)}`).join(', ')} (${texts.length} articles, ${twice.size} set aside that were grouped beforehand)`,
		);
	const times = sizes.map((size) => {
		const articles = textsOf(size).map((text, nth) => ({ id: `${nth}`, text }));
		const begun = performance.now();
		const groups = groupReprints(articles, simplified);
		return { size, seconds: (performance.now() - begun) / 1000, groups: groups.length };
	});
	row(
		'reprints, time',
		times.map(({ size, seconds, groups }) => `${size}: ${seconds.toFixed(1)} s, ${groups} groups`).join('; '),
	);
}
