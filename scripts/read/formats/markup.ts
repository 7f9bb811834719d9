/**
 * What OCR models write around the print of a page: tags, comments, tokens, anchors. Each row takes its form out of
 * the text and lists it; where it encloses print, the print stays.
 */
import { tableLines } from './html-table.ts';
import { plainLatex } from './latex.ts';
import type { SetAside } from '../../page-layout.ts';

interface Markup {
	what: string;
	example: readonly [written: string, printed: string];
	form: RegExp;
	/** What the page prints there; by default nothing. */
	printed?: (...found: string[]) => string;
}

const inner = (_: string, text = '') => text;

/** In this order: what encloses other forms comes first. */
export const markups: readonly Markup[] = [
	{
		what: 'front-matter',
		example: ['---\nlanguage: zh\n---\n正文', '正文'],
		form: /^\uFEFF?---\n(?:[\w-]+:[^\n]*\n|[ \t]+[^\n]*\n|- [^\n]*\n)+(?:---|\.\.\.)\n?/u,
	},
	{
		what: 'table',
		example: ['<table><tr><td>青菜</td><td>3.20</td></tr></table>', '| 青菜 | 3.20 |'],
		form: /<table\b[\s\S]*?(?:<\/table>|(?=\n\s*\n)|$)/giu,
		printed: (html) => `\n${tableLines(html).join('\n')}\n`,
	},
	{
		what: 'picture',
		example: ['甲\n<!-- image -->\n乙', '甲\n\n\n\n乙'],
		// Blank lines stand where the picture stood, as everywhere in plain text.
		form: /^[ \t]*<!--\s*(?:image|picture|figure|formula-not-decoded)\s*-->[ \t]*$/gimu,
		printed: () => '\n\n',
	},
	{ what: 'comment', example: ['甲<!-- 注 -->乙', '甲乙'], form: /<!--[\s\S]*?-->/gu },
	{
		what: 'token',
		example: ['<|ref|>title<|/ref|><|det|>[[1, 2, 3, 4]]<|/det|>\n标题', '\n标题'],
		form: /<\|ref\|>[^<\n]*<\|\/ref\|>|<\|det\|>[^<\n]*<\|\/det\|>/gu,
	},
	{
		what: 'token',
		example: ['正文<|im_end|>', '正文'],
		form: /<\|[^|<>\n]{1,40}\|>|<\/?(?:image|s|pad|eos|bos)>/gu,
	},
	{
		what: 'anchor',
		example: ['<span id="page-1-0"></span>标题', '标题'],
		form: /<span\b[^<>]*>([^<]*)<\/span>/giu,
		printed: inner,
	},
	{
		what: 'tag',
		example: ['<div style="text-align: center;">图注</div>', '图注'],
		form: /<(div|center|p|font|u|b|i|em|strong|sup|sub|small|big|h[1-6]|figcaption|caption)\b[^<>]*>((?:(?!<(?:img|\1)\b)[\s\S])*?)<\/\1\s*>/giu,
		printed: (_whole, _tag, text = '') => text,
	},
	{ what: 'tag', example: ['甲<br/>乙', '甲\n乙'], form: /<br\s*\/?>/giu, printed: () => '\n' },
	{
		what: 'link',
		example: ['[下转A2版](#page-2-1)', '下转A2版'],
		form: /(?<!!)\[([^\]\n]*)\]\(#[^)\n]*\)/gu,
		printed: inner,
	},
	{
		what: 'code-fence',
		example: ['```markdown\n正文\n```', '\n正文\n'],
		form: /^[ \t]*```\w*[ \t]*$/gmu,
	},
];

/** The print of a text of OCR models, and everything that was taken out of it. @param first line of the file on which it begins */
export function withoutMarkup(source: string, first = 1): { text: string; setAside: SetAside[] } {
	const setAside: SetAside[] = [];
	const lineAt = (text: string, at: number) => first + text.slice(0, at).split('\n').length - 1;
	let text = source;
	for (const { what, form, printed } of markups) {
		// Tags stand in tags: as often as it takes, within reason.
		for (let round = 0; round < 4; round++) {
			const before = text;
			text = before.replace(form, (whole: string, ...found: unknown[]) => {
				const at = found.find((one) => typeof one === 'number') as number;
				const groups = found.slice(0, found.indexOf(at)).map((one) => (one as string | undefined) ?? '');
				const kept = printed?.(whole, ...groups) ?? '';
				setAside.push({ line: lineAt(before, at), text: markOf(whole, kept), what });
				return kept;
			});
			if (text === before || !form.flags.includes('g')) break;
		}
	}
	const plain = plainLatex(text, (formula) =>
		setAside.push({ line: lineAt(text, text.indexOf(formula)), text: formula, what: 'latex' }),
	);
	return { text: plain, setAside };
}

/** What of a form is no print: its tags where the print within stays, else all of it. */
const markOf = (whole: string, kept: string): string =>
	kept.trim() ? (whole.match(/<[^<>]+>|\]\([^)]*\)/gu) ?? [whole]).join('') : whole;

/** Does a text hold any such markup? */
export const hasMarkup = (text: string): boolean =>
	/^\uFEFF?---\n[\w-]+:/u.test(text) ||
	/<(?:table|div|center|span|img|br|sup|sub|p|font)\b|<!--|<\|[^|<>\n]{1,40}\|>|^\{\d+\}-{16,}|<-{2,}\s*Page Split|!\[[^\]\n]*\]\(|^```/imu.test(
		text,
	) ||
	plainLatex(text) !== text;
