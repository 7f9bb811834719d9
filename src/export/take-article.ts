/** Hands one article to the visitor as a file, made here from the packed data of its source page. */
import { handOver } from '../browser/hand-over.ts';
import { articleFiles } from '../urls/urls.ts';
import { articleForms, findRecord } from './packed.ts';

/** @throws where the data cannot be had */
export async function takeArticle(pack: string, id: string, extension: string): Promise<void> {
	const form = articleFiles.find((one) => one === extension);
	const answer = await fetch(pack);
	const record = answer.ok ? findRecord(await answer.text(), id) : null;
	if (form === undefined || record === null) throw new Error(`Unexpected \`${pack}\` without \`${id}\``);
	handOver(`${id}.${form}`, 'text/plain', articleForms[form](record));
}
