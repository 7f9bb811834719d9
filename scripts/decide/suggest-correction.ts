/**
 * The lines to paste for each thing a person should look at: the machine's best alternative as a correction, or
 * the word that it is right as it stands. Names and days of the decision are for the person to fill in.
 */
import type { Article, Correction } from '../../src/schema/schema.ts';
import { fileOf, toYaml } from '../../src/corrections/paste.ts';
import { wordsOf } from '../../src/corrections/words-of.ts';
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

/** The lines to paste, under the name of the file they belong in; null where nothing can be said. */
export function suggestCorrection(finding: Finding, subject: Subject): string | null {
	const source = subject.article.source[0];
	if (!source) return null;
	const sidecar = BY_SIDECAR[finding.ruleId];
	if (sidecar)
		return [
			`# sources/${source.page}.yaml\n${toYaml(sidecar(subject, finding))}`,
			...(finding.needs ? [`# ${finding.needs.file}\n${toYaml(finding.needs.rows)}`] : []),
		].join('\n');
	const drafts = BY_RULE[finding.ruleId]?.(subject, finding) ?? [];
	return drafts.length ? fileOf(source.page, source.sha256, drafts) : null;
}
