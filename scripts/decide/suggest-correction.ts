/**
 * The lines to paste for each thing a person should look at: the machine's best alternative as a correction, or
 * the word that it is right as it stands. Names and days of the decision are for the person to fill in.
 */
import { stringify } from 'yaml';
import type { Article, Correction, Source } from '../../src/schema/schema.ts';
import { wordsOf } from './pin.ts';
import type { Finding } from '../types.ts';

export interface Subject {
	article: Article;
	/** Lines of the page, from 0. */
	lines: readonly string[];
}

type Draft = Record<string, unknown> & { do: Correction['do'] };

const at = (subject: Subject, line: number) => ({ line, text: wordsOf(subject.lines, line) });

const firstLine = ({ article }: Subject): number =>
	Math.min(...article.source.flatMap(({ lines }) => lines.map(([first]) => first)));

/** Sets a field to the best alternative, or to what it is where there is none, for the person to change. */
const set =
	(field: 'district' | 'topics' | 'supplied' | 'authors') =>
	(subject: Subject, { alternative }: Finding): Draft[] => [
		{
			do: 'set',
			...at(subject, firstLine(subject)),
			field,
			before: subject.article[field],
			value: alternative ?? subject.article[field],
		},
	];

/** By rule about a fact: the alternative as a correction. Findings about the cut carry theirs themselves. */
const BY_RULE: Readonly<Record<string, (subject: Subject, finding: Finding) => Draft[]>> = {
	'no-topic': set('topics'),
	'no-district': set('district'),
	'district-by-page': set('district'),
	'district-close': set('district'),
	'no-title': set('supplied'),
	'byline-unknown-form': set('authors'),
};

/** Rules about the whole page: its sidecar settles them. */
const BY_SIDECAR: Readonly<Record<string, (subject: Subject, finding: Finding) => Record<string, unknown>>> =
	{
		'no-date': (_subject, { guess }) => ({ date: guess ?? '（年-月-日）' }),
		'date-contradiction': ({ article }) => ({ date: article.date ?? '（年-月-日）' }),
		'newspaper-guess': (_subject, { guess }) => ({ newspaper: guess ?? '（报名）' }),
		'region-differs': ({ article }) => ({ region: article.district ?? '（地区）' }),
	};

const yaml = (value: unknown): string =>
	stringify(value, { lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' }).trimEnd();

const fileOf = (page: string, sha256: string, corrections: readonly unknown[]): string =>
	`# corrections/${page}.yaml\n${yaml({ sha256, corrections })}`;

/** The lines to paste, under the name of the file they belong in; null where nothing can be said. */
export function suggestCorrection(finding: Finding, subject: Subject): string | null {
	const source = subject.article.source[0];
	if (!source) return null;
	const sidecar = BY_SIDECAR[finding.ruleId];
	if (sidecar)
		return [
			`# sources/${source.page}.yaml\n${yaml(sidecar(subject, finding))}`,
			...(finding.needs ? [`# ${finding.needs.file}\n${yaml(finding.needs.rows)}`] : []),
		].join('\n');
	const drafts = BY_RULE[finding.ruleId]?.(subject, finding) ?? [];
	return drafts.length ? fileOf(source.page, source.sha256, drafts) : null;
}

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
