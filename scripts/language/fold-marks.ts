/** Half-width marks in Chinese text, read as the full-width ones that they were set for; full-width ones between figures as half-width. */
import { fullMark } from '../../src/text/look-alikes.ts';
import type { Sign } from './sign.ts';

const latin = /[A-Za-z0-9]/u;
const breaks = /[\n\r]/u;

interface Around {
	/** The mark itself. */
	mark: string;
	/** What stands next to it, line breaks as ''. */
	before: string;
	after: string;
	/** The nearest sign on each side that is no blank, '' at the edge of the line. */
	left: string;
	right: string;
	/** Is the mark the second or later sign of an enumeration at the beginning of its line: `1.`? */
	numbers: boolean;
	/** Is a quotation of its kind open on the line? */
	open: boolean;
	/** Does the line hold the opening of a link, `](`, before it? */
	link: boolean;
}

/** A quotation ends before a mark or the end of a line and begins behind one; elsewhere it ends where one is open. */
function closesQuote({ left, right, open }: Around): boolean {
	if (left !== '' && (right === '' || /[，。；：、！？）,.;:!?)]/u.test(right))) return true;
	return left !== '' && !/[，。；：、（,;:(]/u.test(left) && open;
}

/** In order; the first row that applies says how a mark is read. Examples: what is printed, and as what it is read. */
export const markRules: readonly {
	id: string;
	example: readonly [printed: string, read: string];
	applies: (around: Around) => boolean;
	read: (around: Around) => string;
}[] = [
	{
		id: 'a time or a share between figures',
		example: ['上午9：30', '上午9:30'],
		applies: ({ mark, before, after }) => /[：．]/u.test(mark) && /\d/u.test(before) && /\d/u.test(after),
		read: ({ mark }) => (mark === '：' ? ':' : '.'),
	},
	{
		id: 'thousands',
		example: ['1，280户', '1,280户'],
		applies: ({ mark, before, after }) => mark === '，' && /\d/u.test(before) && /\d{3}/u.test(after),
		read: () => ',',
	},
	{
		id: 'between letters or figures',
		example: ['增长1,280.5万，http://a.cn', '增长1,280.5万，http://a.cn'],
		applies: ({ mark, before, after }) =>
			/[,:;!?.'’]/u.test(mark) && latin.test(before) && (latin.test(after[0] ?? '') || after[0] === '/'),
		read: ({ mark }) => (mark === '’' ? "'" : mark),
	},
	{
		id: 'markup',
		example: ['![图](a.png)', '![图](a.png)'],
		applies: ({ mark, before, after }) =>
			(mark === '(' && before === ']') || (mark === '!' && after[0] === '['),
		read: ({ mark }) => mark,
	},
	{
		id: 'the end of a link',
		example: ['![图](a.png)', '![图](a.png)'],
		applies: ({ mark, link }) => mark === ')' && link,
		read: ({ mark }) => mark,
	},
	{
		id: 'a comma between words in letters',
		example: ['By Smith, J', 'By Smith, J'],
		applies: ({ mark, left, right }) => /[,:;!?.]/u.test(mark) && latin.test(left) && latin.test(right),
		read: ({ mark }) => mark,
	},
	{
		id: 'a full stop behind Chinese',
		example: ['会议召开.下一步', '会议召开。下一步'],
		applies: ({ mark, left, after }) =>
			/[.．]/u.test(mark) && /[\p{Script=Han}”’"'＂）)》％%]/u.test(left) && !/^[.A-Za-z]/u.test(after),
		read: () => '。',
	},
	{
		id: 'a full stop behind a figure, before Chinese',
		example: ['增长18.但仍', '增长18。但仍'],
		applies: ({ mark, left, right, numbers }) =>
			/[.．]/u.test(mark) && /\d/u.test(left) && /[\p{Script=Han}“‘（]/u.test(right) && !numbers,
		read: () => '。',
	},
	{
		id: 'any other half-width mark',
		example: ['日前,淮安:(记者)', '日前，淮安：（记者）'],
		applies: ({ mark }) => fullMark.has(mark),
		read: ({ mark }) => fullMark.get(mark) ?? mark,
	},
	{
		id: 'a quotation mark without a side',
		example: ['打造"红色"品牌', '打造“红色”品牌'],
		applies: ({ mark }) => /["＂]/u.test(mark),
		read: (around) => (closesQuote(around) ? '”' : '“'),
	},
	{
		id: 'a single quotation mark without a side',
		example: ["聚焦'扩需求'", '聚焦‘扩需求’'],
		applies: ({ mark, left, right }) =>
			/['＇]/u.test(mark) && /[\p{Script=Han}“”，。：（）]/u.test(left + right),
		read: (around) => (closesQuote(around) ? '’' : '‘'),
	},
];

const mayBeRead = /[,:;!?()."'＂＇．：，’]/u;

/** May what stands around this mark say what it is? Of `，：’` only letters or figures on both sides do. */
export const isMark = (sign: string): boolean => mayBeRead.test(sign);

/** Between the ideographic space and the half-width forms stands no such mark. */
function isIdeographic(sign: string): boolean {
	const unit = sign.charCodeAt(0);
	return unit >= 0x3000 && unit < 0xff00 && sign.length === 1;
}

/** Reads every mark by what stands around it. */
export function chineseMarks(signs: readonly Sign[]): Sign[] {
	let lineStart = 0;
	let open = '';
	let link = false;
	return signs.map((sign, at) => {
		const mark = sign.text;
		if (isIdeographic(mark)) return sign;
		if (breaks.test(mark)) {
			[lineStart, open, link] = [at + 1, '', false];
			return sign;
		}
		if (!mayBeRead.test(mark)) return sign;
		const before = at > lineStart ? (signs[at - 1]?.text ?? '') : '';
		const own = /["＂]/u.test(mark) ? '“' : '‘';
		const around: Around = {
			mark,
			before,
			after: textAfter(signs, at),
			left: nearest(signs, at, -1),
			right: nearest(signs, at, 1),
			numbers: at - lineStart <= 3 && signs.slice(lineStart, at).every(({ text }) => /\d/u.test(text)),
			open: open.includes(own),
			link,
		};
		link ||= mark === '(' && before === ']';
		const read = markRules.find(({ applies }) => applies(around))?.read(around) ?? mark;
		if (/[“‘]/u.test(read)) open += read;
		else if (/[”’]/u.test(read)) open = open.replace(own, '');
		return read === mark ? sign : { ...sign, text: read };
	});
}

/** The three signs that follow on the line. */
function textAfter(signs: readonly Sign[], at: number): string {
	let text = '';
	for (let k = at + 1; k <= at + 3; k++) {
		const next = signs[k]?.text ?? '\n';
		if (breaks.test(next)) break;
		text += next;
	}
	return text;
}

function nearest(signs: readonly Sign[], at: number, step: 1 | -1): string {
	for (let k = at + step; ; k += step) {
		const text = signs[k]?.text ?? '\n';
		if (breaks.test(text)) return '';
		if (!/\s/u.test(text)) return text;
	}
}
