/** Cells of the tables of offices and the chronicles that real newspaper articles make, for a person to judge. */
import { readFileSync } from 'node:fs';
import { chronicles, type Told } from '../../../src/drafts/chronicle.ts';
import { officeTables, type Called } from '../../../src/drafts/offices.ts';
import { makePlaces } from '../../../src/drafts/places.ts';
import { readOfficeWords } from '../../../src/drafts/words.ts';
import type { District } from '../../../src/schema/schema.ts';
import { readDistricts } from '../../facts/districts.ts';
import { readPersons } from '../../facts/persons.ts';
import { loadLanguage } from '../../language/load-language.ts';
import { useLanguage } from '../../language/words.ts';
import type { TextPart } from '../../types.ts';
import { loadVocabulary } from '../../vocabulary/load-vocabulary.ts';
import { faultOf, readCorpusLines } from '../corpora.ts';
import { seeded } from '../pages/random.ts';

interface Story {
	id: string;
	date: string;
	head: string[];
	paragraphs: string[];
}

interface Read {
	id: string;
	text: string;
}

const around = 26;

/** A name with what stands around it where its capacity does. */
function inContext({ text }: Read, name: string, as: string): string {
	const at = text.indexOf(as + name) < 0 ? text.indexOf(name) : text.indexOf(as + name) + as.length;
	return `${text.slice(Math.max(0, at - as.length - around), at)}【${name}】${text.slice(at + name.length, at + name.length + 12)}`;
}

/** Every holder once, by area and office; every event once. @param only every so manieth article is read */
export function printDrafts(sample: 'offices' | 'events', count: number, seed: number, only: number): void {
	const lines = readCorpusLines('newspapers');
	if (lines === null) return console.log(`Nothing to read. ${faultOf('newspapers')}`);
	useLanguage(loadLanguage());
	const vocabulary = loadVocabulary('content/vocabulary');
	const byName = new Map(vocabulary.districts.map((one): [string, District] => [one.name, one]));
	const places = makePlaces(vocabulary.districts);
	const words = readOfficeWords(readFileSync('content/language/public-offices.yaml', 'utf8'));
	const stories = lines
		.filter((_, nth) => nth % only === seed % only)
		.map((line) => JSON.parse(line) as Story);
	const called: Called<Read>[] = [];
	const told: Told<Read>[] = [];
	for (const { id, date, head, paragraphs } of stories) {
		const parts = [
			...head.map((text, at): TextPart => ({ kind: at === 0 ? 'title' : 'subtitle', text, line: at + 1 })),
			...paragraphs.map((text, at): TextPart => ({ kind: 'paragraph', text, line: head.length + at + 1 })),
		];
		const home = byName.get(readDistricts([parts], null, vocabulary)[0]?.value.district ?? '') ?? null;
		const bounds = { from: date, to: date };
		const source = { id, text: parts.map(({ text }) => text).join('／') };
		for (const { name, as } of readPersons([parts], vocabulary)[0]?.value ?? [])
			if (as !== null) called.push({ name, as, home, bounds, source });
		told.push({ home, bounds, heading: head[0] ?? '', parts: paragraphs, source });
	}
	const cells =
		sample === 'offices'
			? officeTables(called, places, words).flatMap(({ place, rows }) =>
					rows.flatMap(({ office, holders }) =>
						holders.map(({ name, span, attested: [first] }) => {
							const where = first ? `${first.source.id}：${inContext(first.source, name, first.as)}` : '';
							return `${place?.name ?? '全国'}｜${office}｜${name}｜${span?.earliest}–${span?.latest}｜${where}`;
						}),
					),
				)
			: chronicles(told, places).flatMap(({ place, entries }) =>
					entries
						.filter(({ kind }) => kind === 'event')
						.map(
							({ bounds, sure, named, text, source }) =>
								`${place.name}${named ? '' : '~'}｜${bounds.from}${bounds.from === bounds.to ? '' : `/${bounds.to}`}${sure ? '' : '?'}｜${text}｜${source.id}`,
						),
				);
	console.log(
		`${stories.length} articles: ${called.length} capacities in front of names; ${cells.length} cells`,
	);
	seeded(seed)
		.shuffle(cells)
		.slice(0, count)
		.forEach((cell, at) => console.log(`${String(at + 1).padStart(3)} ${cell}`));
}
