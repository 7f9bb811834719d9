/**
 * How well the readers do on articles nobody wrote rules for: `npm run bench:record`. Dates are counted, because the
 * corpus knows them. `-- --sample persons --count 150 --seed 7` prints findings (`dates`, `persons`, `places`) with the
 * words around them for a person to judge. Without `../shared/corpora` there is nothing to measure, and it says so.
 */
import { Stop } from '../../src/faults/stop.ts';
import { EXIT } from '../command/exit-codes.ts';
import { numberOf } from '../command/number-of.ts';
import { runCommand } from '../command/run-command.ts';
import { readDates } from '../facts/dates.ts';
import { readDistricts } from '../facts/districts.ts';
import { readPersons } from '../facts/persons.ts';
import { readTopics } from '../facts/topics.ts';
import { loadLanguage } from '../language/load-language.ts';
import { useLanguage, withSurnames } from '../language/words.ts';
import type { TextPart } from '../types.ts';
import { loadVocabulary } from '../vocabulary/load-vocabulary.ts';
import type { Vocabulary } from '../vocabulary/types.ts';
import { seeded } from './pages/random.ts';
import { partsOf, readCorpus } from './record/corpus.ts';
import { measureDates } from './record/measure-dates.ts';
import { printSample, type Sampled } from './record/print-sample.ts';

const SAMPLED: readonly string[] = ['dates', 'persons', 'places'] satisfies Sampled[];
type Stories = NonNullable<ReturnType<typeof readCorpus>>;

/** Milliseconds for a page of seven stories, each reader by itself. */
function measureSpeed(stories: Stories, vocabulary: Vocabulary, seed: number): Record<string, string> {
	const draw = seeded(seed).pick;
	const pages = Array.from({ length: 40 }, () => Array.from({ length: 7 }, () => partsOf(draw(stories))));
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

await runCommand({
	command: 'npm run bench:record',
	does: 'Measures how well the readers do on articles nobody wrote rules for.',
	flags: {
		sample: { type: 'string', value: SAMPLED.join('|'), help: 'prints findings for a person to judge' },
		count: { type: 'string', value: 'N', help: 'of the sample', default: '150' },
		seed: { type: 'string', value: 'N', help: 'of what is drawn', default: '1' },
		pages: { type: 'string', value: 'N', help: 'pages that dates are counted on', default: '600' },
	},
	run(args) {
		const { sample } = args.values;
		if (sample !== undefined && !SAMPLED.includes(sample))
			throw new Stop(`Unexpected sample \`${sample}\`, expected one of ${SAMPLED.join(', ')}`, EXIT.usage);
		const stories = readCorpus();
		if (!stories) return;
		const started = performance.now();
		const vocabulary = loadVocabulary('content/vocabulary');
		const loading = performance.now() - started;
		useLanguage(withSurnames(loadLanguage(), vocabulary.names));
		const seed = numberOf(args, 'seed');
		if (sample !== undefined)
			return printSample(sample as Sampled, stories, vocabulary, { count: numberOf(args, 'count'), seed });
		const measure = (blind: boolean) =>
			measureDates(stories, vocabulary, { count: numberOf(args, 'pages'), seed, blind });
		console.table({ 'as broadcast': measure(false), 'days taken away': measure(true) });
		console.table({
			'ms a page': measureSpeed(stories, vocabulary, seed),
			vocabulary: { 'ms to load': loading.toFixed(0) },
		});
	},
});
