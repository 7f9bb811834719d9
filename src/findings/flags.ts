/** What the segmentation asks a person to look at, in the words of the report. */
const FLAGS: Readonly<Record<string, string>> = {
	'no-title': '版上没有印出标题，题目是拟的',
	'title-from-elsewhere': '标题不在正文之上，据上下文推定',
	'cut-beginning': '开头不在本版',
	'cut-ending': '结尾不在本版',
	'unmatched-fragment': '没有题目也没有开头的残文，未能归入别篇',
	'unbalanced-brackets': '引号或括号不成对，接栏可能有误',
	'headline-order': '两行标题孰主孰副，据位置推定',
	'short-body': '正文很短，可能切漏',
	'duplicate-differs': '有重出而文字不同的段落，请核对',
	'low-confidence': '切分把握低于门限',
};

/** Is the finding about the cut of the page? For such a one another cut is sought. */
export const aboutTheCut = (ruleId: string): boolean => ruleId in FLAGS;

const SLIPS: ReadonlySet<string> = new Set(['repeated-characters', 'repeated-at-cut', 'half-width-marks']);

/** Is the finding about characters that the OCR may have misread? */
export const isSlip = (ruleId: string): boolean => SLIPS.has(ruleId);

/** Words for a flag; a flag without words is a mistake of the code, not of the page. */
export function flagText(ruleId: string): string {
	const text = FLAGS[ruleId];
	if (text === undefined) throw new Error(`Unexpected review flag \`${ruleId}\`, expected one of flags.ts`);
	return text;
}
