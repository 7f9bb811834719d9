import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { engineFor, type EngineName } from '../../src/search/engine/choose.ts';
import { referencesPerFile } from '../../src/search/export/references.ts';
import { decodeCatalogue } from '../../src/search/catalogue.ts';
import { encodeHeld } from '../../src/search/tools/held.ts';
import { encodePeople } from '../../src/search/people.ts';
import type { SearchRecord, SearchRecords } from '../../src/search/record.ts';
import type { ToSimplified } from '../../src/text/traditional.ts';
import { askCanaries, type AskedIndex } from './ask-canaries.ts';
import { makeCatalogue } from './make-catalogue.ts';
import { openGrams } from './open-grams.ts';
import { openIndex, readNames } from './open-index.ts';
import { simplified } from '../language/simplified.ts';
import { writeGrams } from './write-grams.ts';
import { writePagefind } from './write-pagefind.ts';

export interface BuiltIndex {
	/** To lie in `search/`, by name. */
	files: Map<string, Uint8Array>;
	/** One line for the console. */
	report: string;
}

/** An index as it was written, open to be asked. */
interface Written {
	/** Name of each record in it. */
	names: readonly string[];
	/** Tokens of each record's fields. */
	lengths: readonly (readonly number[])[];
	index: AskedIndex;
	/** Files that hold its grams or characters. */
	parts: number;
	close: () => void;
}

const pack = (bytes: Uint8Array): Uint8Array => gzipSync(bytes, { level: 9 });
const packJson = (value: unknown): Uint8Array => pack(new TextEncoder().encode(JSON.stringify(value)));

type Write = (records: readonly SearchRecord[], dist: string, toSimplified: ToSimplified) => Promise<Written>;

const write: Record<EngineName, Write> = {
	pagefind: async (records, dist, toSimplified) => {
		const folder = join(dist, 'pagefind');
		const { lengths } = await writePagefind(records, folder, toSimplified);
		const index = openIndex(folder);
		try {
			const byUrl = await readNames(index);
			const names = records.map(({ card }) => {
				const name = byUrl.get(card.url);
				if (name === undefined)
					throw new Error(`Unexpected index without \`${card.id}\`, expected every article in it`);
				return name;
			});
			return { names, lengths, index, parts: readdirSync(join(folder, 'index')).length, close: index.close };
		} catch (error) {
			index.close();
			throw error;
		}
	},
	grams: async (records, dist, toSimplified) => {
		const folder = join(dist, 'search', 'grams');
		const { lengths, files } = writeGrams(records, folder, toSimplified);
		return { names: [], lengths, index: openGrams(folder), parts: files, close: () => {} };
	},
};

/** Characters of each article as the newspaper has them: readings before a correction are not counted twice. */
const charactersOf = (records: readonly SearchRecord[], lengths: readonly (readonly number[])[]): number[] =>
	records.map(({ fields }, row) =>
		fields.reduce((sum, { kind }, nth) => sum + (kind === 'original' ? 0 : (lengths[row]?.[nth] ?? 0)), 0),
	);

/** Writes the index into `dist` and makes what lies beside it. @throws where an answer is not what it must be */
export async function buildIndex(
	records: SearchRecords,
	dist: string,
	name = engineFor(records.records.length),
): Promise<BuiltIndex> {
	const toSimplified = simplified;
	const { names, lengths, index, parts, close } = await write[name](records.records, dist, toSimplified);
	try {
		const people = pack(encodePeople(records.records.map(({ facets }) => facets)));
		const catalogue = makeCatalogue(records, names, lengths, people.length, name);
		const canaries = await askCanaries(records.records, catalogue, index, toSimplified);
		const files = new Map([
			['catalogue.bin', pack(catalogue)],
			['people.bin', people],
			['held.bin', pack(encodeHeld(decodeCatalogue(catalogue), charactersOf(records.records, lengths)))],
			['ids.bin', packJson(records.records.map(({ card }) => card.id))],
		]);
		const sizes = [...files]
			.map(([file, bytes]) => `${file} ${(bytes.length / 1000).toFixed(1)} KB`)
			.join(', ');
		for (let from = 0; from < records.records.length; from += referencesPerFile) {
			const references = records.records
				.slice(from, from + referencesPerFile)
				.map(({ reference }) => reference);
			files.set(`references/${from / referencesPerFile}.bin`, packJson(references));
		}
		return {
			files,
			report: `${records.records.length} articles, ${name}, ${parts} parts, ${canaries} canary phrases found, ${sizes}`,
		};
	} finally {
		close();
	}
}
