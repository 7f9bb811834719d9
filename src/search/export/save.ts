import type { FoundHits } from '../answer.ts';
import { exportFormats } from './names.ts';
import { loadReferences } from './references.ts';
import { writers } from './write.ts';

/** Characters of the question in a file's name. */
const nameLength = 24;

/** Hands all articles found to the visitor as one file. @returns how many they are */
export async function saveAll(
	base: string,
	found: () => Promise<readonly FoundHits[]>,
	query: string,
	name: string,
): Promise<number> {
	const format = exportFormats.find((one) => one === name);
	if (format === undefined) throw new Error(`Unexpected format \`${name}\``);
	const { extension, type, write } = writers[format];
	const hits = await found();
	const references = await loadReferences(
		base,
		hits.map(({ row }) => row),
	);
	const url = URL.createObjectURL(new Blob([write(references, hits)], { type: `${type};charset=utf-8` }));
	const link = document.createElement('a');
	link.href = url;
	link.download = `${[query.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, nameLength), String(references.length)].filter(Boolean).join('-')}.${extension}`;
	link.click();
	setTimeout(() => URL.revokeObjectURL(url), 10_000);
	return references.length;
}
