/** Another cut, or another reading, as a sentence. */
import type { ArticleChange, ArticleName, Otherwise, Spans } from '../../report/otherwise.ts';
import type { Correction } from '../../schema/corrections.ts';
import type { otherwise as Said } from '../zh-cn/otherwise.ts';
import { listed, many } from './count.ts';

/** Longest heading that is quoted whole. */
const QUOTED = 24;
/** More changes than this are no sentence any more. */
const MOST_CHANGES = 4;

const role: Record<Extract<Correction, { do: 'role' }>['role'], string> = {
	furniture: 'a running head',
	rubric: 'a rubric',
	kicker: 'a kicker',
	title: 'a headline',
	subtitle: 'a subtitle',
	byline: 'a byline',
	paragraph: 'text',
	subheading: 'a sub-heading',
	caption: 'a caption',
	credit: 'a credit',
};
const heading = { title: 'headline', kicker: 'kicker', subtitle: 'subtitle', byline: 'byline' } as const;
const kind = { subheading: 'a sub-heading', paragraph: 'text', caption: 'a caption' } as const;
const lack = { start: 'beginning', end: 'ending' } as const;

const lines = (spans: Spans): string =>
	`line${spans.length > 1 || spans.some(([from, to]) => from !== to) ? 's' : ''} ${listed(
		spans.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)),
	)}`;

const short = (text: string): string => {
	const characters = [...text];
	return characters.length > QUOTED ? `${characters.slice(0, QUOTED).join('')}…` : text;
};
const name = (article: ArticleName): string =>
	'title' in article ? `"${short(article.title)}"` : `〔${article.begins}…〕`;

function decision(correction: Correction): string {
	const line = `line ${correction.line}`;
	switch (correction.do) {
		case 'role':
			return `${line} is ${role[correction.role]}`;
		case 'join':
			return correction.paragraph === 'same'
				? `${line} and line ${correction.to} are one paragraph`
				: correction.paragraph === 'new'
					? `line ${correction.to} begins a paragraph`
					: `${line} goes on in line ${correction.to}`;
		case 'part':
			return `${line} does not go on in line ${correction.to}`;
		case 'split':
			return `${line} begins an article`;
		case 'move':
			return `${line} follows line ${correction.after}`;
		case 'title':
			return `the headline of ${line} is that of the article of line ${correction.of}`;
		case 'replace':
			return `${line} reads "${correction.after}" for "${correction.before}"`;
		case 'duplicate':
			return `${line} is line ${correction.of} printed again`;
		case 'page':
			return 'newspaper, date or number of the page are changed';
		case 'done':
			return 'the whole page is reviewed';
		case 'set':
			return `the record of the article of ${line} is changed`;
		case 'reviewed':
			return `the article of ${line} is reviewed`;
	}
}

function change(one: ArticleChange): string {
	switch (one.change) {
		case 'dissolved':
			return 'this is no article, all of it running heads and the like';
		case 'heading':
			return one.text === null
				? `this article has no ${heading[one.of]}`
				: `its ${heading[one.of]} is "${short(one.text)}"`;
		case 'absorbed':
			return `${one.lines === null ? 'this article' : lines(one.lines)} would be part of ${name(one.into)}`;
		case 'takes-in':
			return `${name(one.article)} would be part of this article`;
		case 'gains':
			return `${lines(one.lines)}${one.from === null ? '' : ` of ${name(one.from)}`} would be part of this article`;
		case 'loses':
			return `${lines(one.lines)} would be ${one.to === null ? 'running heads and the like' : `part of ${name(one.to)}`}`;
		case 'splits-off':
			return `${lines(one.lines)} would be an article of their own, ${name(one.article)}`;
		case 'order':
			return `the order of the text would be ${lines(one.lines)}`;
		case 'kind':
			return `${lines(one.lines)} would be ${kind[one.kind]}`;
		case 'same-paragraph':
			return `line ${one.above} and line ${one.line} would be one paragraph`;
		case 'new-paragraph':
			return `line ${one.line} would begin a paragraph`;
		case 'lacks':
			return `its ${lack[one.end]} would ${one.now ? '' : 'no longer '}be missing`;
		case 'paragraphs':
			return 'its paragraphs would be cut otherwise';
	}
}

const near = (value: Extract<Otherwise, { why: 'cut' }>['near']): string => {
	if ('margin' in value) return `margin ${value.margin.toFixed(1)}`;
	const percent = 100 * value.probability;
	return `likelihood ${percent < 1 ? percent.toFixed(1) : Math.round(percent)}%`;
};

const readings = (corrections: readonly Correction[]): string[] =>
	corrections.flatMap((one) => (one.do === 'replace' ? [one.after] : []));

/** `If line 24 goes on in line 57 (margin 1.3): …` */
export const otherwise: typeof Said = (one) => {
	switch (one.why) {
		case 'slip':
			return `If not as printed: ${listed(readings(one.corrections).map((after) => `"${after}"`))}`;
		case 'reprint':
			return `If it reads as where it is printed again in line ${one.line}: ${listed(one.corrections.map(decision))}`;
		case 'cut': {
			const { changes, others } = one;
			const became = changes.slice(0, MOST_CHANGES).map(change).join(', ');
			const more = changes.length > MOST_CHANGES ? ' and more' : '';
			const rest = others > 0 ? `; ${many(others, 'other article')} would change too` : '';
			const what = changes.length + others > 0 ? `${became}${more}${rest}` : 'nothing else would change';
			return `If ${listed(one.corrections.map(decision))} (${near(one.near)}): ${what}`;
		}
	}
};
