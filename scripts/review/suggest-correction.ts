/**
 * The lines to paste for each thing a person should look at: the machine's best alternative as a correction, or
 * the word that it is right as it stands. Names and days of the decision are for the person to fill in.
 */
import { stringify } from 'yaml';
import type { Article, Correction } from '../../src/schema.ts';
import type { Finding } from '../types.ts';

export interface Subject {
	article: Article;
	/** Lines of the page, from 0. */
	lines: readonly string[];
	/** Source lines of the article's headline parts, in order. */
	heads: readonly { kind: 'kicker' | 'title' | 'subtitle'; line: number }[];
}

type Draft = Record<string, unknown> & { do: Correction['do'] };

/** Words of a line that pin a correction to it: enough to tell it from its neighbours. */
const PIN = 12;
const wordsOf = ({ lines }: Subject, line: number): string =>
	[...(lines[line - 1] ?? '').replace(/^\s*#{0,6}\s*/u, '').trim()].slice(0, PIN).join('');

const at = (subject: Subject, line: number) => ({ line, text: wordsOf(subject, line) });

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

/** Title and its neighbour change places. */
function swapHeads(subject: Subject): Draft[] {
	const title = subject.heads.find(({ kind }) => kind === 'title');
	const other = subject.heads.find(({ kind }) => kind !== 'title');
	if (!title || !other) return agree(subject);
	const before = other.line < title.line;
	return [
		{ do: 'role', ...at(subject, other.line), role: 'title' },
		{ do: 'role', ...at(subject, title.line), role: before ? 'subtitle' : 'kicker' },
	];
}

const agree = (subject: Subject): Draft[] => [
	{ do: 'reviewed', ...at(subject, firstLine(subject)), by: '（姓名）', on: '（年-月-日）' },
];

/** By rule: the alternative as a correction. Rules that are not here ask for agreement or another hand. */
const BY_RULE: Readonly<Record<string, (subject: Subject, finding: Finding) => Draft[]>> = {
	'no-topic': set('topics'),
	'no-district': set('district'),
	'district-by-page': set('district'),
	'district-close': set('district'),
	'no-title': set('supplied'),
	'byline-unknown-form': set('authors'),
	'headline-order': swapHeads,
	'low-confidence': agree,
	'short-body': agree,
	'cut-ending': agree,
	'cut-beginning': agree,
	'title-from-elsewhere': agree,
	'unmatched-fragment': agree,
	'unbalanced-brackets': agree,
	'duplicate-differs': agree,
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
	const rule = BY_RULE[finding.ruleId];
	return rule
		? `# corrections/${source.page}.yaml\n${yaml({ sha256: source.sha256, corrections: rule(subject, finding) })}`
		: null;
}
