/** Dates that stand from right to left, as running heads were set until the fifties: `日十月五年四十二国民华中`. */
const FIGURES = '[一二三四五六七八九十廿卅正元]';
const BACKWARDS = new RegExp(
	`(?<=^|[\\s　（(|｜])(?:日${FIGURES}{1,3}月${FIGURES}{1,2}年[〇零○]?${FIGURES}{1,4}(?:[国國]民(?:[华華]中)?)?|[一二三四五六日]期星)(?=$|[\\s　）)|｜])`,
	'gu',
);

/** Each such date turned round; everything else, and the length, as it was. */
export const leftToRight = (text: string): string =>
	text.replace(BACKWARDS, (date) => [...date].reverse().join(''));
