import type { ArticleChange } from '../../src/report/otherwise.ts';
import type { Change } from '../types.ts';

/** Does what would be different say the same as what would be decided, so that one of the two is enough? */
export function restates(became: ArticleChange, decided: Change | undefined): boolean {
	if (!decided) return false;
	switch (became.change) {
		case 'kind':
			return (
				decided.do === 'role' &&
				decided.role === became.kind &&
				became.lines.flat().every((line) => line === decided.line)
			);
		case 'same-paragraph':
			return (
				decided.do === 'join' &&
				decided.paragraph === 'same' &&
				decided.line === became.above &&
				decided.to === became.line
			);
		case 'new-paragraph':
			return decided.do === 'join' && decided.paragraph === 'new' && decided.to === became.line;
		default:
			return false;
	}
}
