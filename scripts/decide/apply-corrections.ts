/** People's decisions about one article: fields set, words put right, reviewed; all of them listed on the article. */
import { findUnclean } from '../../src/schema/clean-text.ts';
import { articleSchema, type Article, type Correction } from '../../src/schema/schema.ts';
import type { Disobedience } from '../../src/corrections/desk.ts';
import type { Part } from '../types.ts';
import type { Vocabulary } from '../vocabulary/types.ts';
import type { PlacedCorrection } from './read-corrections.ts';
import { partText, replacementsOf, timesIn } from './replace-text.ts';
import { sameValue } from './same-value.ts';

type ApplyFault = Extract<Disobedience, 'before-differs' | 'no-such-value' | 'not-once'>;

export interface Applied {
	article: Article;
	/** Decisions that do not fit the article, each with its line in the corrections file and in the page. */
	faults: { at: number; line: number; why: ApplyFault; reason: string }[];
}

const show = (value: unknown): string | null =>
	value === null || value === undefined ? null : typeof value === 'string' ? value : JSON.stringify(value);

/** Names in the vocabulary that a field's value must be. */
function unknownNames(field: string, value: unknown, vocabulary: Vocabulary): string[] {
	const names = [value].flat().filter((name): name is string => typeof name === 'string');
	const known =
		field === 'district' || field === 'otherDistricts'
			? vocabulary.districts.map(({ name }) => name)
			: field === 'topics'
				? vocabulary.topics.map(({ label }) => label)
				: names;
	return names.filter((name) => !known.includes(name));
}

/** Parts that are fields of the record. */
const HEADS: ReadonlySet<Part['kind']> = new Set([
	'kicker',
	'title',
	'subtitle',
	'byline',
	'credit',
	'dateline',
]);

/** Decisions that change nothing in an article's text or record. */
const aboutNoText: ReadonlySet<Correction['do']> = new Set(['reviewed', 'page', 'done']);

/** The entry by which the article page tells of a decision. */
function entry(
	correction: Correction,
	parts: readonly Part[],
	list: readonly PlacedCorrection[],
): Article['corrections'][number] {
	const told = { by: correction.by ?? null, on: correction.on ?? null, note: correction.note ?? null };
	switch (correction.do) {
		case 'set':
			return {
				what: 'set',
				where: correction.field,
				before: show(correction.before),
				after: show(correction.value),
				...told,
			};
		case 'replace': {
			const part = parts.find(
				({ kind, pieces }) => HEADS.has(kind) && pieces.some(({ line }) => line === correction.line),
			);
			// A headline is shown and searched as a whole, so its reading before is kept as a whole.
			return part
				? {
						what: 'replace',
						where: part.kind,
						before: partText(part),
						after: partText(part, replacementsOf(list)),
						...told,
					}
				: {
						what: 'replace',
						where: `L${correction.line}`,
						before: correction.before,
						after: correction.after,
						...told,
					};
		}
		case 'role':
			return { what: 'role', where: `L${correction.line}`, before: null, after: correction.role, ...told };
		case 'join':
		case 'part':
			return {
				what: correction.do,
				where: `L${correction.line} L${correction.to}`,
				before: null,
				after: null,
				...told,
			};
		case 'move':
			return {
				what: 'move',
				where: `L${correction.line} L${correction.after}`,
				before: null,
				after: null,
				...told,
			};
		case 'title':
		case 'duplicate':
			return {
				what: correction.do,
				where: `L${correction.line} L${correction.of}`,
				before: null,
				after: null,
				...told,
			};
		case 'split':
		case 'reviewed':
		case 'page':
		case 'done':
			return { what: correction.do, where: `L${correction.line}`, before: null, after: null, ...told };
	}
}

/** A field set by a person: the value checked as the record's own, the reading before as the machine has it now. */
function setField(
	article: Article,
	{ field, before, value, line }: Extract<Correction, { do: 'set' }>,
	at: number,
	vocabulary: Vocabulary,
): Applied {
	const fail = (reason: string, why: ApplyFault = 'no-such-value'): Applied => ({
		article,
		faults: [{ at, line, why, reason }],
	});
	const now = article[field];
	if (!sameValue(now, before ?? null))
		return fail(
			`Unexpected \`before\` ${JSON.stringify(before ?? null)} of \`${field}\`, expected ${JSON.stringify(now)} as the machine has it; check whether the correction is still needed`,
			'before-differs',
		);
	const checked = articleSchema.shape[field].safeParse(value ?? null);
	if (!checked.success)
		return fail(`Unexpected value of \`${field}\`: ${checked.error.issues[0]?.message ?? 'wrong form'}`);
	const unclean = findUnclean(value);
	if (unclean)
		return fail(
			`Unexpected character ${unclean.code} in the value of \`${field}\`, expected text; remove it`,
		);
	const unknown = unknownNames(field, value, vocabulary);
	if (unknown.length)
		return fail(`Unexpected \`${unknown.join('、')}\` in \`${field}\`, expected names of the vocabulary`);
	return { article: { ...article, [field]: checked.data }, faults: [] };
}

/**
 * Applies the decisions about one article. Those about its cut and its words are in force already (constraints, runs);
 * here they are only listed, and checked against the words they replace.
 * @param lines source lines that the article holds
 */
export function applyCorrections(
	article: Article,
	parts: readonly Part[],
	lines: readonly number[],
	list: readonly PlacedCorrection[],
	vocabulary: Vocabulary,
): Applied {
	const own = list.filter(({ correction }) => lines.includes(correction.line));
	let current = article;
	const faults: Applied['faults'] = [];
	for (const { correction, at } of own) {
		if (correction.do === 'set') {
			const applied = setField(current, correction, at, vocabulary);
			current = applied.article;
			faults.push(...applied.faults);
		} else if (correction.do === 'replace') {
			const times = timesIn(parts, correction.line, correction.before);
			if (times !== 1)
				faults.push({
					at,
					line: correction.line,
					why: 'not-once',
					reason: `Unexpected \`before\` \`${correction.before}\` that stands ${times} times on line ${correction.line}, expected once; give more of the words around it`,
				});
		} else if (correction.do === 'reviewed')
			current = { ...current, reviewed: { by: correction.by, on: correction.on } };
	}
	return {
		article: {
			...current,
			corrections: own
				.filter(({ correction }) => !aboutNoText.has(correction.do))
				.map(({ correction }) => entry(correction, parts, own)),
		},
		faults,
	};
}
