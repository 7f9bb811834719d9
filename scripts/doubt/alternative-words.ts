/** Other ways to cut an article, put in words: the condition of a sentence whose end is what the article would become. */
import type { Change } from '../types.ts';
import type { Candidate } from './candidate.ts';
import type { Correction } from '../../src/schema/schema.ts';

const ROLE_NAMES: Record<Extract<Correction, { do: 'role' }>['role'], string> = {
	furniture: '版头',
	rubric: '栏题',
	kicker: '引题',
	title: '题目',
	subtitle: '副题',
	byline: '署名',
	paragraph: '正文',
	subheading: '小标题',
	caption: '图说',
	credit: '文末署名',
};

function phrase(change: Change): string {
	const line = `第${change.line}行`;
	switch (change.do) {
		case 'role':
			return `${line}是${ROLE_NAMES[change.role]}`;
		case 'join':
			return change.paragraph === 'same'
				? `${line}与第${change.to}行并为一段`
				: change.paragraph === 'new'
					? `第${change.to}行另起一段`
					: `${line}下接第${change.to}行`;
		case 'part':
			return `${line}不接第${change.to}行`;
		case 'split':
			return `${line}另起一篇`;
		case 'move':
			return `${line}排在第${change.after}行之后`;
		case 'title':
			return `${line}的标题归第${change.of}行那一篇`;
		case 'replace':
			return `${line}“${change.before}”作“${change.after}”`;
	}
}

/**
 * `若第24行下接第57行（分差1.3）：……`: what would be decided, how near the machine was to deciding so, and what
 * the article would become.
 */
export function announce({ changes, odds, by }: Candidate, became: string): string {
	const measure =
		by === 'margin'
			? `分差${Math.max(0, Math.log((1 - odds) / odds)).toFixed(1)}`
			: `可能性${odds < 0.01 ? (100 * odds).toFixed(1) : Math.round(100 * odds)}%`;
	const decided = changes.map(phrase).join('，');
	return `若${decided}（${measure}）：${became === decided ? '别处不变' : became}`;
}
