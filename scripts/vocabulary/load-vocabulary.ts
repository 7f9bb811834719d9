/**
 * Loads `content/vocabulary/`: every row checked by its schema, and all rows against each other.
 * All faults are reported at once, each with file and line; a vocabulary with a fault is not used.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { z } from 'zod';
import { Stop } from '../../src/faults/stop.ts';
import {
	districtSchema,
	eventSchema,
	namesSchema,
	newspaperSchema,
	officesSchema,
	topicSchema,
} from '../../src/schema/schema.ts';
import { checkDistricts, checkReferences, checkTopics, checkUnique } from './check-rows.ts';
import { readRows, readValue, type Fault, type Placed } from './read-rows.ts';
import { addTowns } from './read-towns.ts';
import type { Vocabulary } from './types.ts';

export interface VocabularyFile {
	/** Path inside the vocabulary folder, with `/`. */
	file: string;
	text: string;
}

/** `districts/huaian.yaml:12 …`, one fault a line. */
export const formatFaults = (faults: readonly Fault[]): string =>
	faults.map((fault) => `${fault.file}:${fault.line} ${fault.text}`).join('\n');

/** What each file holds; a folder's files are read as one list. */
const isDistricts = (file: string): boolean =>
	file === 'districts.yaml' || (file.startsWith('districts/') && file.endsWith('.yaml'));

const isEvents = (file: string): boolean =>
	file === 'events.yaml' || (file.startsWith('events/') && file.endsWith('.yaml'));

/** Checks the files of a vocabulary; pure. The vocabulary is complete only where there are no faults. */
export function parseVocabulary(files: readonly VocabularyFile[]): {
	vocabulary: Vocabulary;
	faults: Fault[];
} {
	const faults: Fault[] = [];
	const rowsOf = <T>(accept: (file: string) => boolean, schema: z.ZodType<T>): Placed<T>[] =>
		files
			.filter(({ file }) => accept(file))
			.flatMap(({ file, text }) => {
				const read = readRows(file, text, schema);
				faults.push(...read.faults);
				return read.rows;
			});
	const valueOf = <T>(name: string, schema: z.ZodType<T>, empty: T): T => {
		const found = files.find(({ file }) => file === name);
		if (!found) {
			faults.push({
				file: name,
				line: 1,
				text: 'This file is missing, expected it in the vocabulary folder',
			});
			return empty;
		}
		const read = readValue(name, found.text, schema);
		faults.push(...read.faults);
		return read.value ?? empty;
	};
	const districts = rowsOf(isDistricts, districtSchema);
	const topics = rowsOf((file) => file === 'topics.yaml', topicSchema);
	const events = rowsOf(isEvents, eventSchema);
	const newspapers = rowsOf((file) => file === 'newspapers.yaml', newspaperSchema);
	const names = valueOf('names.yaml', namesSchema, {
		single: [],
		compound: [],
		weak: [],
		not: [],
		countries: [],
		sounds: '',
	});
	const offices = valueOf('offices.yaml', officesSchema, { before: [], groups: [], after: [], verbs: [] });
	const mediaTopics = files.find(({ file }) => file === 'mediatopics.csv')?.text ?? '';
	// Rows that are missing because they are wrong themselves would only be reported twice.
	if (!faults.length)
		faults.push(
			...checkDistricts(districts),
			...checkTopics(topics, mediaTopics),
			...checkUnique(newspapers, (row) => [row.name, row.slug], 'newspaper'),
			...checkUnique(
				events,
				({ name, phrases, region }) => [name, ...phrases].map((words) => `${region ?? ''} ${words}`.trim()),
				'event or phrase',
			),
			...checkReferences(
				[...events, ...newspapers].map((placed) => ({
					...placed,
					names: placed.row.region ? [placed.row.region] : [],
				})),
				new Set(districts.map(({ row }) => row.name)),
			),
		);
	const bare = <T>(placed: readonly Placed<T>[]): T[] => placed.map(({ row }) => row);
	const towns = files.find(({ file }) => file === 'districts/towns.csv');
	const placed = towns && !faults.length ? addTowns(bare(districts), towns.file, towns.text) : undefined;
	faults.push(...(placed?.faults ?? []));
	return {
		vocabulary: {
			districts: placed?.districts ?? bare(districts),
			topics: bare(topics),
			events: bare(events),
			newspapers: bare(newspapers),
			names,
			offices,
		},
		faults: faults.toSorted((a, b) => a.file.localeCompare(b.file) || a.line - b.line),
	};
}

/** Files of the vocabulary folder, in a stable order. */
export function readVocabularyFiles(directory: string): VocabularyFile[] {
	return readdirSync(directory, { recursive: true, encoding: 'utf8' })
		.map((file) => file.replaceAll('\\', '/'))
		.filter((file) => /\.(?:yaml|csv)$/u.test(file))
		.toSorted()
		.map((file) => ({ file, text: readFileSync(join(directory, file), 'utf8') }));
}

/** Words of the language and dates of the country: an archive that has none of its own uses this project's. */
const SHARED: ReadonlySet<string> = new Set(['names.yaml', 'offices.yaml', 'mediatopics.csv']);
const PROJECT = fileURLToPath(new URL('../../content/vocabulary', import.meta.url));

/**
 * The vocabulary of `directory` (`content/vocabulary`).
 * @throws with every fault as `file:line text`, one a line
 */
export function loadVocabulary(directory: string): Vocabulary {
	const files = readVocabularyFiles(directory);
	const hasEvents = files.some(({ file }) => isEvents(file));
	const missing = readVocabularyFiles(PROJECT).filter(({ file }) =>
		isEvents(file) ? !hasEvents : SHARED.has(file) && !files.some((own) => own.file === file),
	);
	const { vocabulary, faults } = parseVocabulary([...files, ...missing]);
	if (faults.length)
		throw new Stop(
			faults.map(({ file, line, text }) => ({
				path: join(directory, file),
				line,
				ruleId: 'vocabulary',
				reason: text,
			})),
		);
	return vocabulary;
}
