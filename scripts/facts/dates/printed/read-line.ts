/** What one line of a running head says of the day of issue, and what else stands in it. */
import { anyRow, nextPlace } from '../form.ts';
import { readable } from '../readable.ts';
import { leftToRight } from './left-to-right.ts';
import { PRINTED_FORMS, type Setting, type Stated } from './forms.ts';

export interface ReadLine {
	stated: Stated[];
	/** What is left, blanks and signs between words taken as one blank. */
	rest: string;
}

const SOME_FORM = anyRow(PRINTED_FORMS);

/** @param printed a line as printed, or several of a masthead joined by blanks */
export function readLine(printed: string, setting: Setting): ReadLine {
	const text = readable(leftToRight(printed));
	const stated: Stated[] = [];
	let rest = '';
	for (let at = 0; at < text.length;) {
		const next = nextPlace(SOME_FORM, text, at);
		rest += text.slice(at, next);
		at = next;
		if (at === text.length) break;
		const found = formAt(text, at, setting);
		if (found) {
			stated.push(found.stated);
			rest += ' ';
			at = found.end;
		} else rest += text[at++]!;
	}
	return { stated, rest: rest.replace(/[\s|｜/·•,，、:：—–\-()（）【】[\]*#“”"'.。]+/gu, ' ').trim() };
}

function formAt(text: string, at: number, setting: Setting): { stated: Stated; end: number } | null {
	for (const { pattern, read } of PRINTED_FORMS) {
		pattern.lastIndex = at;
		const match = pattern.exec(text);
		const stated = match && read(match.groups ?? {}, setting);
		if (stated) return { stated, end: at + match[0].length };
	}
	return null;
}
