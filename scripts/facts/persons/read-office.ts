/** The office or capacity printed in front of a name, exactly as it stands. */
import type { Offices } from '../../../src/schema/schema.ts';
import { phrase } from '../../language/phrases.ts';
import { cut } from '../../language/segmenter.ts';
import { wordBefore, type NameRules } from './rules.ts';

/** A clause begins behind one of these. */
const STOPS = new Set('，。；！？：,;!?:\n…—《》【】 　');
const LEADING = phrase('around-names', 'leads-to-office');

const LED_UP = phrase('around-names', 'led-up-to-office');

/** Index behind the clause break in front of `end`; quotes and brackets that open and close inside the clause are passed over. */
function clauseStart(text: string, end: number): number {
	let depth = 0;
	for (let at = end - 1; at >= 0; at--) {
		const char = text[at] ?? '';
		if ('”’）)'.includes(char)) {
			// A closing quote behind a full stop ends a sentence; it is not part of the office.
			if (depth === 0 && '。！？，…,!?'.includes(text[at - 1] ?? '')) return at + 1;
			depth++;
		} else if ('“‘（('.includes(char)) {
			if (depth === 0) return at + 1;
			depth--;
		} else if (depth === 0 && STOPS.has(char)) return at + 1;
	}
	return 0;
}

/**
 * `市委常委、…党工委书记` before 徐子佳; null where nothing that ends as an office stands there.
 * `from` is the end of the name before in a list, so that its office is not taken along.
 */
export function readOffice(text: string, start: number, from: number, offices: Offices): string | null {
	const begin = Math.max(clauseStart(text, start), from);
	const tokens = cut(text.slice(begin, start));
	let keep = tokens.length;
	let depth = 0;
	while (keep > 0) {
		const token = tokens[keep - 1] ?? '';
		if (/[”’）)]/u.test(token)) depth++;
		if (
			depth <= 0 &&
			(LEADING().test(token) ||
				(token.length > 1 &&
					offices.verbs.includes(token) &&
					!offices.before.includes(token) &&
					// 牵头人, 申请者: the verb is part of the word.
					!/^[人者员]/u.test(tokens[keep] ?? '')))
		)
			break;
		if (/[“‘（(]/u.test(token)) depth--;
		keep--;
	}
	const phrase = tokens
		.slice(keep)
		.join('')
		.replace(/^[、\s·]+/u, '')
		.replace(LED_UP(), '')
		.replace(/^(?:等|以及|及|和|与)/u, '')
		.trim();
	return phrase.length > 1 ? phrase : null;
}

/** Shortest and longest name that a segment of an office can end in. */
const NAME_LENGTHS = [2, 3, 4, 5, 6];

/** Whether an enumerated office ends in the name of its holder: `副总理诺瓦克`. */
const endsInName = (segment: string, rules: NameRules): boolean =>
	NAME_LENGTHS.some((length) => {
		const at = segment.length - length;
		const name = segment.slice(at);
		return (
			at > 1 &&
			wordBefore(segment, at, rules.before) !== null &&
			((length < 4 && rules.single.has(name[0] ?? '')) || [...name].every((char) => rules.sounds.has(char)))
		);
	});

/** The office without others that stand in front of it with their holders: `副总理诺瓦克、石油公司总裁`. */
export function ownOffice(office: string | null, rules: NameRules): string | null {
	const segments = office?.split('、') ?? [];
	const other = segments.slice(0, -1).findLastIndex((segment) => endsInName(segment, rules));
	return other < 0 ? office : segments.slice(other + 1).join('、');
}
