/** The converter's facts of a page of the archive under decisions, for the local server. */
import { join } from 'node:path';
import type { DeskFacts } from '../../src/corrections/desk.ts';
import type { Correction } from '../../src/schema/schema.ts';
import { readSite } from '../../src/settings/read-site.ts';
import { loadLanguage } from '../language/load-language.ts';
import { useLanguage, withSurnames } from '../language/words.ts';
import type { PageFile } from '../read/find-pages.ts';
import { loadVocabulary } from '../vocabulary/load-vocabulary.ts';
import { loadWeights } from '../weights/load-weights.ts';
import { openDesk, type Desk } from './cut-desk.ts';
import { readDeskPage } from './read-desk-page.ts';
import { readFacts } from './read-facts.ts';

/** @param content the archive's folder; its words and weights are read when the first page asks */
export function factsOfPages(
	content: string,
): (file: PageFile, corrections: readonly Correction[]) => DeskFacts | null {
	let read: ReturnType<typeof readAll> | undefined;
	// A person works on one page at a time.
	let open: { key: string; desk: Desk } | undefined;
	return (file, corrections) => {
		const { weights, context } = (read ??= readAll(content));
		const page = readDeskPage(file);
		if (!page) return null;
		const key = JSON.stringify([page.page, page.sha256, page.sidecar]);
		if (open?.key !== key) open = { key, desk: openDesk(page, weights) };
		return readFacts(open.desk.page(corrections), corrections, context);
	};
}

function readAll(content: string) {
	const vocabulary = loadVocabulary(join(content, 'vocabulary'));
	useLanguage(withSurnames(loadLanguage(), vocabulary.names));
	return { weights: loadWeights(), context: { vocabulary, region: readSite(content).region } };
}
