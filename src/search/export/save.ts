import type { FoundHits } from '../answer.ts';
import { handOver } from '../../browser/hand-over.ts';
import { fileName } from './file-name.ts';
import type { ExportFormat } from './names.ts';
import { loadReferences } from './references.ts';
import { writers } from './write.ts';

/** Hands all articles found to the visitor as one file. @returns how many they are */
export async function saveAll(
	base: string,
	found: () => Promise<readonly FoundHits[]>,
	query: string,
	name: string,
): Promise<number> {
	const format = (Object.keys(writers) as ExportFormat[]).find((one) => one === name);
	if (format === undefined) throw new Error(`Unexpected format \`${name}\``);
	const { extension, type, write } = writers[format];
	const hits = await found();
	const references = await loadReferences(
		base,
		hits.map(({ row }) => row),
	);
	handOver(fileName(query, references.length, extension), type, write(references, hits));
	return references.length;
}
