/**
 * Reads `corrections/<page>.yaml`. Its decisions follow their words where the page has changed since; one whose words
 * stand nowhere, or at several places, is a fatal message with its place and the remedy.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { correctionsSchema, type Correction } from '../../src/schema/schema.ts';
import { parseYaml } from '../read/parse-yaml.ts';
import type { Failure, SourcePage } from '../types.ts';
import { followWords, type Named } from './follow-words.ts';

/** A decision and the line of the corrections file it stands on. */
export interface PlacedCorrection {
	correction: Correction;
	at: number;
}

export interface PageCorrections {
	/** Path of the corrections file, for messages. */
	path: string;
	list: readonly PlacedCorrection[];
}

const RULE = 'correction-unfit';

/** The folder of people's decisions, beside the folder of the pages they are about. */
export const correctionsFolder = (sources: string): string => join(dirname(sources), 'corrections');

export const correctionsFile = (folder: string, page: string): string => join(folder, `${page}.yaml`);

/** Corrections of pages that are not there: a page was renamed or removed, and a person's work would be lost unseen. */
export function strayCorrections(folder: string, pages: readonly string[]): Failure[] {
	if (!existsSync(folder)) return [];
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.map((name) => name.replaceAll('\\', '/'))
		.filter((name) => name.endsWith('.yaml') && !pages.includes(name.slice(0, -'.yaml'.length)))
		.toSorted()
		.map((name) => ({
			path: join(folder, name),
			line: 1,
			ruleId: 'correction-without-page',
			reason:
				'Unexpected corrections without a page, expected a page of the same name; rename or remove them',
		}));
}

/** Adds a fatal message about a decision, at the source line it is about. */
export function failCorrection(
	page: SourcePage,
	path: string,
	at: number,
	line: number,
	reason: string,
): void {
	const last = page.text.split(/\r\n|\r|\n/u).length;
	const place = { line: Math.min(Math.max(line, 1), last), column: 1 };
	page.file.message(`\`${path}\` line ${at}: ${reason}`, { place, ruleId: RULE, source: 'jianbao' }).fatal =
		true;
}

/** The decisions about a page; none where there is no file, or where one of them no longer fits. */
export function readCorrections(page: SourcePage, folder: string): PageCorrections {
	const path = correctionsFile(folder, page.page);
	const none = { path, list: [] };
	if (!existsSync(path)) return none;
	const { value, faults, lineOf } = parseYaml(readFileSync(path, 'utf8'), correctionsSchema);
	for (const { line, text } of faults) failCorrection(page, path, line, 1, text);
	if (!value) return none;
	const lines = page.text.split(/\r\n|\r|\n/u);
	const followed = value.corrections.map((correction, index) => ({
		...followWords(correction, lines),
		at: lineOf(['corrections', index]),
	}));
	for (const { at, lost } of followed)
		for (const { named, places } of lost)
			failCorrection(page, path, at, named.line, whereNow(named, places, lines));
	if (followed.some(({ lost }) => lost.length)) return none;
	const moved = followed.flatMap(({ at, moved: fields }) => fields.map((one) => ({ at, ...one })));
	// A pin names its lines by number: where the page is another, it is cut anew.
	const stands = followed.filter(
		({ correction }) => correction.do !== 'done' || value.sha256 === page.sha256,
	);
	if (stands.length < followed.length) tellUnpinned(page, path);
	if (moved.length || value.sha256 !== page.sha256) tellFollowed(page, path, value.sha256, moved);
	return { path, list: stands.map(({ correction, at }) => ({ correction, at })) };
}

/** Why a line is not found, and the line to paste. */
function whereNow({ field, line, text }: Named, places: readonly number[], lines: readonly string[]): string {
	const words = `\`${text.slice(0, 24)}\``;
	const before = lines[line - 1];
	const stands =
		before === undefined
			? `Unexpected line ${line} of a page of ${lines.length} lines`
			: `Unexpected \`${before.replace(/^\s*#{0,6}\s*/u, '').slice(0, 24)}\` on line ${line} of the page`;
	if (!places.length)
		return `${stands}, expected ${words}, and no line begins so any more; check whether the correction is still needed, put its text right, or remove it`;
	const choices = places.slice(0, 6).map((place) => `\`${field}: ${place}\``);
	return `${stands}, expected ${words}, which now begins ${places.length} lines; put the right one: ${choices.join(' or ')}`;
}

/** The page changed after a person had compared it as a whole: said, so that somebody compares it again. */
function tellUnpinned(page: SourcePage, path: string): void {
	page.file.message(
		`版面文件在全版核对之后改过，\`${path}\` 里的 \`done\` 不再钉住切法；请在校订台上重核，或删去这一条`,
		{ place: { line: 1, column: 1 }, ruleId: 'correction-followed', source: 'jianbao' },
	);
}

/** Lines are not where the decisions say and every decision still found its words: said once, with what to write to have it for good. */
function tellFollowed(
	page: SourcePage,
	path: string,
	sha: string,
	moved: readonly { at: number; field: string; to: number }[],
): void {
	const rows = moved.map(({ at, field, to }) => `第${at}行 ${field}: ${to}`);
	const why = sha === page.sha256 ? '行号与原字不符' : '版面文件改过';
	page.file.message(
		`${why}，\`${path}\` 里的订正已随原字移到现在的行；改订正文件如下，此条即去：${[`sha256: "${page.sha256}"`, ...rows].join('；')}`,
		{ place: { line: 1, column: 1 }, ruleId: 'correction-followed', source: 'jianbao' },
	);
}
