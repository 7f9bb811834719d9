import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { referencesPerFile } from '../../src/search/export/references.ts';
import { encodePeople } from '../../src/search/people.ts';
import type { SearchRecords } from '../../src/search/record.ts';
import { askCanaries } from './ask-canaries.ts';
import { makeCatalogue } from './make-catalogue.ts';
import { openIndex, readNames } from './open-index.ts';
import { readSimplifier } from './read-simplifier.ts';
import { writePagefind } from './write-pagefind.ts';

export interface BuiltIndex {
	/** To lie in `search/`, by name. */
	files: Map<string, Uint8Array>;
	/** One line for the console. */
	report: string;
}

const pack = (bytes: Uint8Array): Uint8Array => gzipSync(bytes, { level: 9 });
const packJson = (value: unknown): Uint8Array => pack(new TextEncoder().encode(JSON.stringify(value)));

/** Writes `pagefind/` into `dist` and makes what lies beside it. @throws where an answer is not what it must be */
export async function buildIndex(records: SearchRecords, dist: string): Promise<BuiltIndex> {
	const toSimplified = readSimplifier();
	const folder = join(dist, 'pagefind');
	const { lengths } = await writePagefind(records.records, folder, toSimplified);
	const index = openIndex(folder);
	try {
		const byUrl = await readNames(index);
		const names = records.records.map(({ card }) => {
			const name = byUrl.get(card.url);
			if (name === undefined)
				throw new Error(`Unexpected index without \`${card.id}\`, expected every article in it`);
			return name;
		});
		const people = pack(encodePeople(records.records.map(({ facets }) => facets)));
		const catalogue = makeCatalogue(records, names, lengths, people.length);
		const canaries = await askCanaries(records.records, catalogue, index, toSimplified);
		const chunks = readdirSync(join(folder, 'index')).length;
		const files = new Map([
			['catalogue.bin', pack(catalogue)],
			['people.bin', people],
			['ids.bin', packJson(records.records.map(({ card }) => card.id))],
		]);
		const sizes = [...files]
			.filter(([name]) => !name.includes('/'))
			.map(([name, bytes]) => `${name} ${(bytes.length / 1000).toFixed(1)} KB`)
			.join(', ');
		for (let from = 0; from < records.records.length; from += referencesPerFile) {
			const references = records.records
				.slice(from, from + referencesPerFile)
				.map(({ reference }) => reference);
			files.set(`references/${from / referencesPerFile}.bin`, packJson(references));
		}
		return {
			files,
			report: `${names.length} articles, ${chunks} chunks, ${canaries} canary phrases found, ${sizes}`,
		};
	} finally {
		index.close();
	}
}
