/** Reprints: planted copies found among real articles at each noise, and the time at growing sizes of an archive. */
import { groupReprints } from '../../../src/reprints/group-reprints.ts';
import { simplified } from '../../language/simplified.ts';
import { seeded } from '../pages/random.ts';
import { readTexts } from '../search/make-archive.ts';
import { plant, scorePlanted } from './planted.ts';

const noises = [0.05, 0.1, 0.2, 0.4];
const sizes = [2500, 5000, 10_000, 20_000];

type Row = (name: string, text: string) => void;

const textsOf = (count: number): string[] =>
	readTexts(count).texts.map(({ paragraphs }) => paragraphs.join(''));

export function measureReprints(row: Row, sample: number): void {
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
	measureGrowth(row);
}

/** Processor time, which a busy machine changes less than the clock's; a million characters each beside it. */
export function measureGrowth(row: Row): void {
	const times = sizes.map((size) => {
		const articles = textsOf(size).map((text, nth) => ({ id: `${nth}`, text }));
		const characters = articles.reduce((sum, { text }) => sum + text.length, 0);
		const begun = process.cpuUsage();
		const groups = groupReprints(articles, simplified);
		const { user, system } = process.cpuUsage(begun);
		const seconds = (user + system) / 1e6;
		return `${size}: ${seconds.toFixed(1)} s, ${((seconds * 1e6) / characters).toFixed(2)} s a million characters, ${groups.length} groups`;
	});
	row('reprints, processor time', times.join('; '));
}
