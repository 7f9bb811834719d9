/**
 * Reads `corrections/<page>.yaml` and checks that it still fits its page: the digest of the file, and the words of
 * every line that a decision names. One that does not fit is a fatal message with its place and the remedy.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { correctionsSchema, type Correction } from '../../src/schema/schema.ts';
import { parseYaml } from '../read/parse-yaml.ts';
import type { Failure, SourcePage } from '../types.ts';

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

/** Lines a decision names, each with the words it should hold. */
function named(correction: Correction): { line: number; text: string }[] {
	const { line, text } = correction;
	const own = { line, text };
	switch (correction.do) {
		case 'join':
		case 'part':
			return [own, { line: correction.to, text: correction.toText }];
		case 'move':
			return [own, { line: correction.after, text: correction.afterText }];
		case 'title':
			return [own, { line: correction.of, text: correction.ofText }];
		default:
			return [own];
	}
}

/** The decisions about a page; none where there is no file, or where one of them no longer fits. */
export function readCorrections(page: SourcePage, folder: string): PageCorrections {
	const path = join(folder, `${page.page}.yaml`);
	const none = { path, list: [] };
	if (!existsSync(path)) return none;
	const { value, faults, lineOf } = parseYaml(readFileSync(path, 'utf8'), correctionsSchema);
	for (const { line, text } of faults) failCorrection(page, path, line, 1, text);
	if (!value) return none;
	if (value.sha256 !== page.sha256) {
		const reason = `Unexpected sha256 \`${value.sha256.slice(0, 12)}…\`, expected \`${page.sha256.slice(0, 12)}…\`: \`${page.fileName}\` has changed since; check each correction against it and renew the digest`;
		failCorrection(page, path, lineOf(['sha256']), 1, reason);
		return none;
	}
	const lines = page.text.split(/\r\n|\r|\n/u);
	const list = value.corrections.map((correction, index) => ({
		correction,
		at: lineOf(['corrections', index]),
	}));
	const unfit = list.flatMap(({ correction, at }) =>
		named(correction).flatMap(({ line, text }) => {
			const printed = (lines[line - 1] ?? '').replace(/^\s*#{0,6}\s*/u, '');
			return printed.startsWith(text) ? [] : [{ at, line, text, printed }];
		}),
	);
	for (const { at, line, text, printed } of unfit)
		failCorrection(
			page,
			path,
			at,
			line,
			line > lines.length
				? `Unexpected line ${line} of a page of ${lines.length} lines, expected the line of \`${text.slice(0, 24)}\`; put the line right`
				: `Unexpected \`${printed.slice(0, 24)}\` on line ${line} of the page, expected \`${text.slice(0, 24)}\`; put line or text right`,
		);
	return unfit.length ? none : { path, list };
}
