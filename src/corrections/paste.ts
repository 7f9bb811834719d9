/** Decisions as the lines of a file, for a person to paste; names and days are left for the person to fill in. */
import { stringify } from 'yaml';
import type { Correction, Source } from '../schema/schema.ts';
import { wordsOf } from './words-of.ts';

export const toYaml = (value: unknown): string =>
	stringify(value, { lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' }).trimEnd();

/** Corrections under the name of the file they belong in. */
export const fileOf = (page: string, sha256: string, corrections: readonly unknown[]): string =>
	`# corrections/${page}.yaml\n${toYaml({ sha256, corrections })}`;

/** The lines to paste for cutting an article otherwise. */
export const changeLines = ({ page, sha256 }: Source, corrections: readonly Correction[]): string =>
	fileOf(page, sha256, corrections);

/**
 * The lines to paste for agreeing: somebody compared the article with the page, and it is right as it stands.
 * @param lines lines of the page, the first at index 0
 */
export function agreeLines({ page, sha256, lines: own }: Source, lines: readonly string[]): string {
	const line = Math.min(...own.map(([first]) => first));
	return fileOf(page, sha256, [
		{ do: 'reviewed', line, text: wordsOf(lines, line), by: '（姓名）', on: '（年-月-日）' },
	]);
}
