/** The archive: is everything that people wrote valid and in its place, and is what was made of it up to date? */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Stop, faultLine } from '../../src/faults/stop.ts';
import type { Permalinks } from '../../src/schema/schema.ts';
import { holderOf } from '../command/lock.ts';
import { correctionsFolder, strayCorrections } from '../decide/read-corrections.ts';
import { checkRegion } from '../facts/check-sidecar.ts';
import { findPages, type PageFile } from '../read/find-pages.ts';
import { loadVocabulary } from '../vocabulary/load-vocabulary.ts';
import { readPermalinks } from '../write/permalinks/permalinks-file.ts';
import { nextFolder } from '../write/swap-folder.ts';
import { good, note, someOf, wrong, type Check } from './check.ts';

/** What a reader of files throws, told as checks; `[good]` where it throws nothing. */
function tried(about: string, says: string, read: () => void): Check[] {
	try {
		read();
		return [good(about, says)];
	} catch (error) {
		if (!(error instanceof Stop)) throw error;
		return error.faults.map((fault) => wrong(about, faultLine(fault)));
	}
}

function vocabularyChecks(content: string, region: string | null): Check[] {
	return tried('vocabulary', 'the vocabularies are valid', () => {
		const [reason] = checkRegion(region, loadVocabulary(join(content, 'vocabulary')));
		if (reason !== undefined) throw new Stop([{ path: join(content, 'site.yaml'), reason }]);
	});
}

/** Pages that changed after they were converted, that were never converted, and addresses that lead nowhere now. */
export function recordChecks(permalinks: Permalinks, pages: readonly PageFile[]): Check[] {
	const all = Object.entries(permalinks);
	const known = new Map(all.map(([, { page, sha256 }]) => [page, sha256]));
	const digest = ({ folder, fileName }: PageFile) =>
		createHash('sha256')
			.update(readFileSync(join(folder, fileName)))
			.digest('hex');
	const changed = pages.filter((one) => {
		const sha256 = known.get(one.page);
		return sha256 !== undefined && sha256 !== digest(one) && one.format === 'text';
	});
	const fresh = pages.filter(({ page }) => !known.has(page));
	const stale = [...changed, ...fresh].map(({ page }) => page);
	const gone = all.filter(([, { state }]) => state === 'gone').map(([id]) => id);
	return [
		stale.length
			? note(
					'articles',
					`${stale.length} pages are newer than the articles (${someOf(stale)}); run \`npm run content\``,
				)
			: good('articles', `made of the ${pages.length} pages as they are`),
		gone.length
			? note(
					'addresses',
					`${gone.length} addresses lead to a page that says the article is gone: ${someOf(gone)}`,
				)
			: good('addresses', `all ${all.length} lead to an article`),
	];
}

/** A field of the frontmatter as the converter writes it, one a line. */
const isUndated = (path: string): boolean => /^notBefore: null$/mu.test(readFileSync(path, 'utf8'));

function dateCheck(articles: string): Check {
	const undated = readdirSync(articles).filter((stem) => {
		const folder = join(articles, stem);
		const files = readdirSync(folder).filter((name) => name.endsWith('.mdx'));
		return files.length > 0 && files.every((name) => isUndated(join(folder, name)));
	});
	return undated.length
		? note(
				'dates',
				`${undated.length} pages have no article with any date: ${someOf(undated)}; a \`date\` in their sidecars gives it`,
			)
		: good('dates', 'every page has an article with a date or bounds');
}

export function archiveChecks(content: string, region: string | null): Check[] {
	const sources = join(content, 'sources');
	const { files, failures, notes } = findPages(sources);
	const stray = strayCorrections(
		correctionsFolder(sources),
		files.map(({ page }) => page),
	);
	const checks = [
		...failures.map((fault) => wrong('pages', faultLine(fault))),
		...notes.map((text) => note('pages', text)),
		...stray.map((fault) => wrong('corrections', faultLine(fault))),
		...vocabularyChecks(content, region),
	];
	if (!['permalinks.json', 'permalinks'].some((name) => existsSync(join(content, name))))
		checks.push(note('articles', 'nothing is converted yet; run `npm run content`'));
	else {
		let permalinks: Permalinks = {};
		const read = tried('addresses', 'can be read', () => (permalinks = readPermalinks(content)));
		checks.push(...(read.every(({ state }) => state === 'good') ? recordChecks(permalinks, files) : read));
	}
	const articles = join(content, 'articles');
	if (existsSync(articles)) checks.push(dateCheck(articles));
	const holder = holderOf(join(content, '.lock'));
	if (holder !== null && holder !== 'writing')
		checks.push(
			note('lock', `\`${holder.command}\` (process ${holder.pid}) is at work since ${holder.since}`),
		);
	if (holder === null && existsSync(nextFolder(content)))
		checks.push(
			note('strays', 'a run was killed over its output; the next `npm run content` clears or finishes it'),
		);
	return checks;
}

/** Articles that stand, 0 where none do. */
export function countArticles(content: string): number {
	const folder = join(content, 'articles');
	if (!existsSync(folder)) return 0;
	return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.mdx'))
		.length;
}
