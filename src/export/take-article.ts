/** Hands one article, or a page as it came, to the visitor as a file, made here from the packs. */
import { handOver } from '../browser/hand-over.ts';
import { readPacked } from '../packed/read-packed.ts';
import { articleFiles } from '../urls/urls.ts';
import { articleForms, findRecord } from './packed.ts';

/** @throws where the data cannot be had */
export async function takeArticle(base: string, stem: string, id: string, extension: string): Promise<void> {
	const form = articleFiles.find((one) => one === extension);
	const record = findRecord((await readPacked(base, 'data', stem)) ?? '', id);
	if (form === undefined || record === null) throw new Error(`Unexpected pack without \`${id}\``);
	handOver(`${id}.${form}`, 'text/plain', articleForms[form](record));
}

/** @throws where the text cannot be had */
export async function takeText(base: string, stem: string): Promise<void> {
	const text = await readPacked(base, 'text', stem);
	if (text === null) throw new Error(`Unexpected pack without \`${stem}\``);
	handOver(`${stem}.txt`, 'text/plain', text);
}
