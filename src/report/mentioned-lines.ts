/** The lines of the page that another way to cut it speaks of, in the order in which it is said. */
import type { Correction } from '../schema/corrections.ts';
import type { ArticleChange, Otherwise } from './otherwise.ts';

function ofDecision(one: Correction): number[] {
	if (one.do === 'join' && one.paragraph === 'new') return [one.to];
	return [
		one.line,
		...('to' in one ? [one.to] : []),
		...('of' in one ? [one.of] : []),
		...(one.do === 'move' ? [one.after] : []),
	];
}

const ofChange = (one: ArticleChange): number[] => [
	...('lines' in one && one.lines ? one.lines.flat() : []),
	...('above' in one ? [one.above] : []),
	...('line' in one ? [one.line] : []),
];

export function mentionedLines(otherwise: Otherwise): number[] {
	if (otherwise.why === 'slip') return [];
	const decided = otherwise.corrections.flatMap(ofDecision);
	return otherwise.why === 'reprint'
		? [otherwise.line, ...decided]
		: [...decided, ...otherwise.changes.flatMap(ofChange)];
}
