/**
 * How well the readers do on articles nobody wrote rules for: `npm run bench:record`. Dates are counted, because the
 * corpus knows them. `-- --sample persons --count 150 --seed 7` prints findings (`dates`, `persons`, `places`) with the
 * words around them for a person to judge. Without `../shared/corpora` there is nothing to measure, and it says so.
 */
import { parseArgs } from 'node:util';
import { readDates } from '../facts/dates.ts';
import { readDistricts } from '../facts/districts.ts';
import { readPersons } from '../facts/persons.ts';
import { readTopics } from '../facts/topics.ts';
import type { TextPart } from '../types.ts';
import { loadVocabulary } from '../vocabulary/load-vocabulary.ts';
import { seeded } from './pages/random.ts';
import { partsOf, readCorpus } from './record/corpus.ts';
import { measureDates } from './record/measure-dates.ts';
import { printSample, type Sampled } from './record/print-sample.ts';

const { values } = parseArgs({
	options: {
		sample: { type: 'string' },
		count: { type: 'string', default: '150' },
		seed: { type: 'string', default: '1' },
		pages: { type: 'string', default: '600' },
	},
});
const SAMPLED: readonly string[] = ['dates', 'persons', 'places'] satisfies Sampled[];
if (values.sample !== undefined && !SAMPLED.includes(values.sample)) {
	console.error(`Unexpected sample \`${values.sample}\`, expected one of ${SAMPLED.join(', ')}`);
	process.exit(1);
}

const stories = readCorpus();
if (!stories) process.exit(0);
const started = performance.now();
const vocabulary = loadVocabulary('content/vocabulary');
const loading = performance.now() - started;
const seed = Number(values.seed);

/** Milliseconds for a page of seven stories, each reader by itself. */
function measureSpeed(): Record<string, string> {
	const draw = seeded(seed).pick;
	const pages = Array.from({ length: 40 }, () => Array.from({ length: 7 }, () => partsOf(draw(stories!))));
	const readers = {
		dates: (page: TextPart[][]) => readDates(page, {}, vocabulary),
		districts: (page: TextPart[][]) => readDistricts(page, null, vocabulary),
		topics: (page: TextPart[][]) => readTopics(page, vocabulary),
		persons: (page: TextPart[][]) => readPersons(page, vocabulary),
	};
	return Object.fromEntries(
		Object.entries(readers).map(([name, read]) => {
			pages.forEach(read);
			const start = performance.now();
			pages.forEach(read);
			return [name, ((performance.now() - start) / pages.length).toFixed(2)];
		}),
	);
}

if (values.sample !== undefined)
	printSample(values.sample as Sampled, stories, vocabulary, { count: Number(values.count), seed });
else {
	const measure = (blind: boolean) =>
		measureDates(stories, vocabulary, { count: Number(values.pages), seed, blind });
	console.table({ 'as broadcast': measure(false), 'days taken away': measure(true) });
	console.table({ 'ms a page': measureSpeed(), vocabulary: { 'ms to load': loading.toFixed(0) } });
}
