/** Decisions as the lines of a file, for a person to paste. */
import { stringify } from 'yaml';
import type { Suggestion } from '../findings/define.ts';
import { toFill } from '../findings/to-fill.ts';
import type { Correction, Source } from '../schema/schema.ts';
import { wordsOf } from './words-of.ts';

export const toYaml = (value: unknown): string =>
	stringify(value, { lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' }).trimEnd();

/** Corrections under the name of the file they belong in. */
const fileOf = (page: string, sha256: string, corrections: readonly unknown[]): string =>
	`# corrections/${page}.yaml\n${toYaml({ sha256, corrections })}`;

const firstLine = ({ lines }: Source): number => Math.min(...lines.map(([first]) => first));

/** The lines to paste for cutting an article otherwise. */
export const changeLines = ({ page, sha256 }: Source, corrections: readonly Correction[]): string =>
	fileOf(page, sha256, corrections);

/**
 * The lines to paste for agreeing: somebody compared the article with the page, and it is right as it stands.
 * @param lines lines of the page, the first at index 0
 */
export function agreeLines(source: Source, lines: readonly string[]): string {
	const line = firstLine(source);
	return fileOf(source.page, source.sha256, [
		{ do: 'reviewed', line, text: wordsOf(lines, line), by: toFill.name, on: toFill.day },
	]);
}

/**
 * The lines to paste for what a finding suggests; null where it is about a field of no article.
 * @param source of the article the finding is about, on this page
 * @param lines lines of the page, the first at index 0
 */
export function suggestionLines(
	suggestion: Suggestion,
	page: string,
	source: Source | undefined,
	lines: readonly string[],
): string | null {
	if ('sidecar' in suggestion) {
		const { sidecar, rows } = suggestion;
		return [
			`# sources/${page}.yaml\n${toYaml(sidecar)}`,
			...(rows ? [`# ${rows.file}\n${toYaml(rows.rows)}`] : []),
		].join('\n');
	}
	if (!source) return null;
	const line = firstLine(source);
	const { set: field, before, value } = suggestion;
	return fileOf(page, source.sha256, [{ do: 'set', line, text: wordsOf(lines, line), field, before, value }]);
}
