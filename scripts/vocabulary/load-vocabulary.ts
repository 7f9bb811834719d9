/**
 * Loads the vocabularies: what every archive shares (`content/common/` of this package) with the archive's own rows laid
 * over it, every row checked by its schema, and all rows against each other. All faults are reported at once, each with
 * file and line; a vocabulary with a fault is not used.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { Stop } from '../../src/faults/stop.ts';
import {
	districtSchema,
	eventSchema,
	namesSchema,
	newspaperSchema,
	officesSchema,
	topicSchema,
	type District,
} from '../../src/schema/schema.ts';
import { layers, type ListName, type Row } from '../../src/schema/layers.ts';
import { checkDistricts, checkReferences, checkTopics, checkUnique } from './check-rows.ts';
import { readRows, readValue, type Fault, type Placed } from './read-rows.ts';
import { addTowns } from './read-towns.ts';
import type { Vocabulary } from './types.ts';

export interface VocabularyFile {
	/** Path inside the vocabulary folder, with `/`; of shared files with `common/` in front. */
	file: string;
	text: string;
}

const SHARED_PREFIX = 'common/';
const isShared = ({ file }: { file: string }): boolean => file.startsWith(SHARED_PREFIX);
/** Path inside its folder. */
const pathOf = (file: string): string =>
	file.startsWith(SHARED_PREFIX) ? file.slice(SHARED_PREFIX.length) : file;

/** What each file holds; a folder's files are read as one list. */
const isDistricts = (file: string): boolean =>
	file === 'districts.yaml' || (file.startsWith('districts/') && file.endsWith('.yaml'));

const isEvents = (file: string): boolean =>
	file === 'events.yaml' || (file.startsWith('events/') && file.endsWith('.yaml'));

const SINGLE: ReadonlySet<string> = new Set([
	'topics.yaml',
	'newspapers.yaml',
	'names.yaml',
	'offices.yaml',
	'mediatopics.csv',
	'districts/towns.csv',
]);

/** Files that nobody reads: a slip in a name would leave out all its rows without a word. */
const strayFiles = (files: readonly VocabularyFile[]): Fault[] =>
	files
		.filter(({ file }) => !SINGLE.has(pathOf(file)) && !isDistricts(pathOf(file)) && !isEvents(pathOf(file)))
		.map(({ file }) => ({
			file,
			line: 1,
			text: 'Unexpected file, expected `districts/*.yaml`, `districts/towns.csv`, `events/*.yaml`, `topics.yaml`, `newspapers.yaml`, `names.yaml` or `offices.yaml`; rename or remove it',
		}));

/** Checks the files of a vocabulary; pure. The vocabulary is complete only where there are no faults. */
export function parseVocabulary(files: readonly VocabularyFile[]): {
	vocabulary: Vocabulary;
	faults: Fault[];
} {
	const faults: Fault[] = strayFiles(files);
	const rowsIn = <T>(list: readonly VocabularyFile[], schema: z.ZodType<T>): Placed<T>[] =>
		list.flatMap(({ file, text }) => {
			const read = readRows(file, text, schema);
			faults.push(...read.faults);
			return read.rows;
		});
	/** The archive's own rows, and behind them the shared ones that it does not change. */
	const rowsOf = <T extends object>(
		name: ListName,
		accept: (file: string) => boolean,
		schema: z.ZodType<T>,
	): Placed<T>[] => {
		const all = files.filter(({ file }) => accept(pathOf(file)));
		const shared = rowsIn(all.filter(isShared), schema);
		const { complete, sharedOf } = layers(
			name,
			shared.map(({ row }) => row as Row),
		);
		const own = rowsIn(
			all.filter((file) => !isShared(file)),
			z.preprocess((row) => (isRow(row) ? complete(row) : row), schema),
		);
		const changed = new Set(own.map(({ row }) => sharedOf(row as Row)));
		return [...own, ...shared.filter(({ row }) => !changed.has(row as Row))];
	};
	/** Lists of words by name: the archive's own are added to those of the language. */
	const wordsOf = <T extends Record<string, string[]>>(name: string, schema: z.ZodType<T>): T => {
		const texts = new Set(files.flatMap(({ file, text }) => (pathOf(file) === name ? [text] : [])));
		if (!texts.size)
			faults.push({
				file: name,
				line: 1,
				text: 'This file is missing, expected it in the vocabulary folder',
			});
		const lists = [...texts].map((text) => {
			const read = readValue(name, text, schema);
			faults.push(...read.faults);
			return read.value ?? schema.parse({});
		});
		return schema.parse(
			Object.fromEntries(
				Object.keys(schema.parse({})).map((key) => [
					key,
					[...new Set(lists.flatMap((list) => list[key] ?? []))],
				]),
			),
		);
	};
	const districts = rowsOf('districts', isDistricts, districtSchema);
	const topics = rowsOf('topics', (file) => file === 'topics.yaml', topicSchema);
	const events = rowsOf('events', isEvents, eventSchema);
	const newspapers = rowsOf('newspapers', (file) => file === 'newspapers.yaml', newspaperSchema);
	const names = wordsOf('names.yaml', namesSchema);
	const offices = wordsOf('offices.yaml', officesSchema);
	const mediaTopics = files.find(({ file }) => pathOf(file) === 'mediatopics.csv')?.text ?? '';
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
	const placed = faults.length ? undefined : withTowns(bare(districts), files);
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

const isRow = (row: unknown): row is Row => typeof row === 'object' && row !== null && !Array.isArray(row);

/** Towns of the archive's own table, and for districts without a line there those of the shared one. */
function withTowns(districts: readonly District[], files: readonly VocabularyFile[]) {
	const tables = files
		.filter(({ file }) => pathOf(file) === 'districts/towns.csv')
		.toSorted((a, b) => Number(isShared(a)) - Number(isShared(b)));
	let result = { districts: [...districts], faults: [] as Fault[] };
	for (const table of tables) {
		// A shared table may name districts that the archive calls otherwise.
		const added = addTowns(result.districts, table.file, table.text);
		result = {
			districts: added.districts,
			faults: [...result.faults, ...(isShared(table) ? [] : added.faults)],
		};
	}
	return result;
}

/** Files of a vocabulary folder, in a stable order; none where there is no folder. */
export function readVocabularyFiles(directory: string): VocabularyFile[] {
	if (!existsSync(directory)) return [];
	return readdirSync(directory, { recursive: true, encoding: 'utf8' })
		.map((file) => file.replaceAll('\\', '/'))
		.filter((file) => /\.(?:ya?ml|csv)$/u.test(file))
		.toSorted()
		.map((file) => ({ file, text: readFileSync(join(directory, file), 'utf8') }));
}

/** Words of the language stand among this project's own rows; every archive's are added to them. */
const LANGUAGE: ReadonlySet<string> = new Set(['names.yaml', 'offices.yaml']);
const PROJECT = fileURLToPath(new URL('../../content', import.meta.url));

/** What every archive shares; it comes with the package, whatever archive is built. */
export function readSharedFiles(): VocabularyFile[] {
	const words = readVocabularyFiles(join(PROJECT, 'vocabulary')).filter(({ file }) => LANGUAGE.has(file));
	return [...readVocabularyFiles(join(PROJECT, 'common')), ...words].map(({ file, text }) => ({
		file: SHARED_PREFIX + file,
		text,
	}));
}

/**
 * The vocabulary of `directory` (`content/vocabulary`) over what every archive shares.
 * @throws {Stop} with every fault and its place
 */
export function loadVocabulary(directory: string): Vocabulary {
	const { vocabulary, faults } = parseVocabulary([...readVocabularyFiles(directory), ...readSharedFiles()]);
	if (faults.length)
		throw new Stop(
			faults.map(({ file, line, text }) => ({
				path: file.startsWith(SHARED_PREFIX) ? join(PROJECT, file) : join(directory, file),
				line,
				ruleId: 'vocabulary',
				reason: text,
			})),
		);
	return vocabulary;
}
