/**
 * How well the readers do on articles nobody wrote rules for: `npm run bench:record`.
 * Dates are counted, because the corpus knows them; persons and districts are listed with their reasons for a person
 * to read (`--sample 100 --seed 7`). Without `../shared/corpora` there is nothing to measure, and it says so.
 */
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { readDates } from '../readers/dates.ts';
import { readDistricts } from '../readers/districts.ts';
import { readPersons } from '../readers/persons.ts';
import { readTopics } from '../readers/topics.ts';
import type { TextPart } from '../types.ts';
import { loadVocabulary } from '../vocabulary/load-vocabulary.ts';

const CORPUS = '../shared/corpora/xwlb.jsonl.gz';
const { values } = parseArgs({
	options: {
		sample: { type: 'string', default: '0' },
		seed: { type: 'string', default: '1' },
		pages: { type: 'string', default: '300' },
	},
});

interface Story {
	id: string;
	title: string;
	date: string;
	body: string;
}

if (!existsSync(CORPUS)) {
	console.log(`No corpus at ${CORPUS}: nothing to measure.`);
	process.exit(0);
}
const stories = gunzipSync(readFileSync(CORPUS))
	.toString()
	.trim()
	.split('\n')
	.map((line) => JSON.parse(line) as Story);
const vocabulary = loadVocabulary('content/vocabulary');

let state = Number(values.seed);
/** Numbers in [0, 1) that are the same at every run of one seed (mulberry32). */
function random(): number {
	state = (state + 0x6d2b79f5) | 0;
	let t = Math.imul(state ^ (state >>> 15), 1 | state);
	t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
	return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
}
const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;

/** A story as parts; `blind` takes away the days that only broadcast news gives (`今天（9月24日）`). */
function partsOf({ title, body }: Story, blind: boolean): TextPart[] {
	const hide = (text: string) => (blind ? text.replace(/今[天日晚早]（\d+月\d+日）/gu, '今天') : text);
	return [
		{ kind: 'title' as const, text: hide(title), line: 1 },
		...body.split('\n').map((text, i): TextPart => ({ kind: 'paragraph', text: hide(text), line: i + 2 })),
	];
}

/** Pages of seven stories of one day: is the day inside the range, and how wide is the range? */
function measureDates(blind: boolean) {
	const byDay = [...Map.groupBy(stories, ({ date }) => date).values()].filter((day) => day.length > 2);
	const widths: number[] = [];
	let hits = 0;
	let within = 0;
	const count = Number(values.pages);
	for (let i = 0; i < count; i++) {
		const day = pick(byDay);
		const page = Array.from({ length: 7 }, () => pick(day));
		const { date, notBefore, notAfter } = readDates(
			page.map((one) => partsOf(one, blind)),
			{},
			vocabulary,
		).value;
		const on = day[0]!.date;
		const holds = (!notBefore || notBefore <= on) && (!notAfter || on <= notAfter);
		within += Number(holds);
		if (date === null) continue;
		hits += Number(holds);
		widths.push((Date.parse(notAfter!) - Date.parse(notBefore!)) / 86_400_000 + 1);
	}
	widths.sort((a, b) => a - b);
	return {
		pages: count,
		dated: widths.length,
		'dated right': (hits / widths.length).toFixed(3),
		'bounds right': (within / count).toFixed(3),
		'median width, days': widths[widths.length >> 1],
	};
}

/** Milliseconds for a page of seven stories, each reader by itself. */
function measureSpeed() {
	const pages = Array.from({ length: 40 }, () =>
		Array.from({ length: 7 }, () => partsOf(pick(stories), false)),
	);
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

const sample = Array.from({ length: Number(values.sample) }, () => pick(stories));
for (const story of sample) {
	const page = [partsOf(story, false)];
	const [places] = readDistricts(page, null, vocabulary);
	const [persons] = readPersons(page, vocabulary);
	const [topics] = readTopics(page, vocabulary);
	console.log(`${story.id} ${story.title}`);
	console.log(
		`  ${places?.value.district ?? '—'}：${places?.evidence.map(({ text }) => text).join(' ') ?? ''}`,
	);
	console.log(`  ${topics?.value.join('、') || '—'}`);
	persons?.value.forEach(({ name, as }, i) =>
		console.log(`  ${name}〔${as ?? ''}〕${persons.evidence[i]?.text ?? ''}`),
	);
}
if (!sample.length) {
	console.table({ 'as broadcast': measureDates(false), 'days taken away': measureDates(true) });
	console.table({ 'ms a page': measureSpeed() });
}
