/**
 * Measures the desk beside brute force, on the same articles in one run, with the index and the code that serve readers.
 *
 *   npm run bench:desk -- [--articles 5000] [--questions 2000] [--only reprints|growth|questions]
 *   npm run bench:desk -- --sample offices --count 200 --seed 3    prints cells to judge; events as well
 */
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { decodeCatalogue } from '../../src/search/catalogue.ts';
import type { SearchEngine } from '../../src/search/engine/engine.ts';
import { normalise } from '../../src/search/normalise.ts';
import { decodePeople, encodePeople } from '../../src/search/people.ts';
import { parse } from '../../src/search/query/parse.ts';
import type { Shown } from '../../src/search/record.ts';
import { openSession } from '../../src/search/session.ts';
import { readState } from '../../src/search/state.ts';
import { encodeHeld } from '../../src/search/tools/held.ts';
import { linesCsv } from '../../src/search/tools/lines.ts';
import { makeRecords } from '../../test/search/memory-engine.ts';
import { makeCatalogue } from '../index/make-catalogue.ts';
import { openGrams } from '../index/open-grams.ts';
import { writeGrams } from '../index/write-grams.ts';
import { simplified } from '../language/simplified.ts';
import { certify } from './desk/absent.ts';
import { bruteHits } from './desk/brute.ts';
import { printDrafts } from './desk/drafts.ts';
import { plantGaps } from './desk/gaps.ts';
import { measureGrowth, measureReprints } from './desk/reprints.ts';
import { seeded } from './pages/random.ts';
import { readTexts } from './search/make-archive.ts';

const { values } = parseArgs({
	options: {
		articles: { type: 'string', default: '5000' },
		questions: { type: 'string', default: '2000' },
		absent: { type: 'string', default: '1000' },
		only: { type: 'string' },
		sample: { type: 'string' },
		count: { type: 'string', default: '200' },
		seed: { type: 'string', default: '1' },
	},
});
const count = Number(values.articles);
const row = (name: string, text: string): void => console.log(`  ${name.padEnd(36)} ${text}`);
if (values.only === 'reprints') {
	measureReprints(row, count);
	process.exit();
}
if (values.only === 'growth') {
	measureGrowth(row);
	process.exit();
}
if (values.sample === 'offices' || values.sample === 'events') {
	printDrafts(values.sample, Number(values.count), Number(values.seed), 4);
	process.exit();
}
const { from, texts } = readTexts(count);
const records = makeRecords(
	texts.map(({ title, date, paragraphs }, nth) => ({
		id: `a-${nth}`,
		title,
		paragraphs,
		facets: { notBefore: date, notAfter: date },
	})),
);
const folder = resolve('.cache/bench-desk');
mkdirSync(folder, { recursive: true });
const { lengths } = writeGrams(records.records, join(folder, `grams-${count}`), simplified);
const people = encodePeople(records.records.map(({ facets }) => facets));
const catalogue = decodeCatalogue(makeCatalogue(records, [], lengths, people.length, 'grams'));
const held = encodeHeld(
	catalogue,
	lengths.map((fields) => fields.reduce((sum, length) => sum + length, 0)),
);
const session = openSession({
	catalogue,
	engine: openGrams(join(folder, `grams-${count}`)).engine(catalogue) as SearchEngine<Shown>,
	people: async () => decodePeople(people),
	ids: async () => records.records.map(({ card }) => card.id),
	held: async () => held,
	reprints: async () => [],
	simplifier: async () => simplified,
});
/** Normalised fields of each article. */
const fields = records.records.map((record) => record.fields.map(({ text }) => normalise(text, simplified)));
const ask = (q: string) => readState(new URLSearchParams({ q }));
console.log(`\n${count} articles (${from})`);

const { below } = seeded(count);
/** Two short words of the archive that stand near one another, or far apart, with what joins them. */
function question(nth: number): string {
	const text = (fields[below(fields.length)] ?? []).find((one) => one.length > 40) ?? '';
	const at = below(Math.max(1, text.length - 30));
	const gap = below(26);
	const word = (start: number): string =>
		text.slice(start, start + 1 + below(3)).replace(/[^\p{Script=Han}]/gu, '');
	const [left, right] = [word(at), word(at + 3 + gap)];
	if (left === '' || right === '') return question(nth);
	if (nth % 3 === 0) return `${left} NEAR/${below(30)} ${right}`;
	return nth % 3 === 1 ? `${left}?${right}` : `${left}*${right}`;
}
let wrong = 0;
let found = 0;
const started = performance.now();
const total = Number(values.questions);
for (let nth = 0; nth < total; nth++) {
	const query = question(nth);
	const term = parse(query).clauses[0]?.[0];
	if (term === undefined) throw new Error(query);
	const hits = fields.map((one) => one.reduce((sum, field) => sum + bruteHits(term, field), 0));
	const course = await session.course(ask(query));
	const articles = course.reduce((sum, day) => sum + day.articles, 0);
	const places = course.reduce((sum, day) => sum + day.amount, 0);
	const right =
		articles === hits.filter((n) => n > 0).length && places === hits.reduce((sum, n) => sum + n, 0);
	if (!right) console.log(`  differs: ${query} ${articles}/${places}`);
	wrong += right ? 0 : 1;
	found += articles > 0 ? 1 : 0;
}
row(
	'NEAR, ? and *',
	`${total - wrong} of ${total} equal brute force, ${found} find something (${Math.round(performance.now() - started)} ms with it)`,
);

const certified = await certify(seeded(count + 1), session, fields, Number(values.absent));
row(
	'certificates',
	`${certified.absent - certified.refused} of ${certified.absent} absent strings get one, ${certified.false} of ${certified.present} that stand somewhere`,
);
const days = texts.flatMap(({ date }) => date ?? []);
if (days.length > 0) {
	const gaps = plantGaps(seeded(count + 2), days, 300);
	row('planted gaps', `${gaps.right} of 300 named exactly (${gaps.months} months taken out)`);
}
if (values.only === 'questions') process.exit();

for (const word of ['会议', '发展', '记者', '教育']) {
	const begun = performance.now();
	const lines = await session.lines(ask(word));
	const time = performance.now() - begun;
	const brute = fields.flat().reduce((sum, field) => sum + field.split(word).length - 1, 0);
	const bytes = linesCsv(lines, 200, 'https://example.org').length;
	row(
		`concordance of ${word}`,
		`${lines.length} lines, brute force ${brute}, ${Math.round(time)} ms, CSV of ${(bytes / 1e6).toFixed(1)} MB`,
	);
}

const packed = gzipSync(held, { level: 9 }).length;
const course = await session.course(ask('发展'));
const answer = await session.answer(ask('发展'));
row(
	'trend',
	`held.bin ${(packed / 1000).toFixed(1)} KB; of 发展 ${course.reduce((sum, { articles }) => sum + articles, 0)} of ${answer.total} articles, ${course.reduce((sum, { amount }) => sum + amount, 0)} of ${answer.places} places`,
);

measureReprints(row, count);
