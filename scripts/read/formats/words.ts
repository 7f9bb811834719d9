/** Words with places → the text of their line. */
import type { Box } from '../../page-layout.ts';

export interface Word {
	text: string;
	box: Box | undefined;
	score: number | undefined;
}

const HAN = /[\p{Script=Han}\u3000-\u303f\uff00-\uff60“”‘’…—]/u;

/**
 * OCR programs part Chinese text into words of their own; the blank between two of them is print only where the
 * page shows one: a gap of more than half a character.
 */
export function joinWords(words: readonly Word[]): string {
	return words.reduce((line, { text, box }, i) => {
		const before = words[i - 1];
		if (!before) return text;
		const [left, right] = [before.text.at(-1) ?? '', text[0] ?? ''];
		const gap = box && before.box ? box[0] - before.box[2] : 0;
		const height = box && before.box ? Math.min(box[3] - box[1], before.box[3] - before.box[1]) : 1;
		const blank = HAN.test(left) && HAN.test(right) ? gap > 0.6 * height : true;
		return `${line}${blank ? ' ' : ''}${text}`;
	}, '');
}

export const around = (boxes: readonly (Box | undefined)[]): Box | undefined => {
	const known = boxes.filter((box) => box !== undefined);
	return known.length
		? [
				Math.min(...known.map((box) => box[0])),
				Math.min(...known.map((box) => box[1])),
				Math.max(...known.map((box) => box[2])),
				Math.max(...known.map((box) => box[3])),
			]
		: undefined;
};

export const meanScore = (words: readonly Word[]): { score?: number } => {
	const scores = words.flatMap(({ score }) => (score === undefined ? [] : [score]));
	return scores.length
		? { score: Math.round((scores.reduce((a, b) => a + b) / scores.length) * 1000) / 1000 }
		: {};
};
