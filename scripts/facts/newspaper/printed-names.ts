/** Names of newspapers where a page prints its own: in running heads, and before the role of who signs for it. */
import { ANY_PAPER_ENDING } from '../../forms/paper-names.ts';
import { byLanguage } from '../../language/words.ts';
import type { TextPart } from '../../types.ts';
import { phrase } from '../../language/phrases.ts';

export interface Printed {
	/** As it is read, in simplified characters. */
	name: string;
	/** As printed. */
	shown: string;
	where: 'head' | 'byline';
	line: number;
	/** As printed, around the name. */
	words: string;
}

const NAME = byLanguage(() => `(?<name>\\p{Script=Han}{2,8}?${ANY_PAPER_ENDING()})`);

/** `余姚报`, `大公报`: in a running head beside a page or a day any word that ends so is a paper's name. */
const SHORT_NAME = '(?<name>\\p{Script=Han}{1,6}报)';
const NOT_PAPER = phrase('around-papers', 'no-paper');
/** A page or a day in the same line. */
const IN_HEAD =
	'(?=.*(?:[第\\d一二三四五六七八九十]版|头版|\\d{4}年|[〇一二三四五六七八九]{4}年|星期[一二三四五六日天]|总?第\\d+期|(?:^|\\s)[A-Z]\\d{1,2}(?:\\s|$)))';

const NOT_NAME = phrase('around-papers', 'in-front');

interface PrintedForm {
	where: Printed['where'];
	kinds: readonly TextPart['kind'][];
	pattern: RegExp;
	example: string;
}

/** Where a page prints its paper's name, each form with an example; one test walks the table. */
export const PRINTED_FORMS = byLanguage((): readonly PrintedForm[] => [
	{
		// A line of a running head is the name, a page, a section, a day, set apart by spaces.
		where: 'head',
		kinds: ['furniture'],
		pattern: new RegExp(`(?:^|[\\s　|｜·])《?${NAME()}》?(?:社|版)?(?=$|[\\s　|｜·\\d第A-Z])`, 'u'),
		example: 'A04 乡村周刊 江城晨报',
	},
	{
		where: 'head',
		kinds: ['furniture'],
		pattern: new RegExp(`^${IN_HEAD}(?:.*[\\s　|｜·])?《?${SHORT_NAME}》?(?=$|[\\s　|｜·])`, 'u'),
		example: '第三版 1986年5月12日 江城报',
	},
	{
		where: 'byline',
		kinds: ['byline', 'credit', 'subtitle'],
		pattern: new RegExp(
			`(?:^|[\\s　（(■□●▲◎])${NAME()}(?:社|集团)?(?:全媒体|融媒体|首席|见习|实习|特约|驻\\p{Script=Han}{2,4})*(?:记者|通讯员|评论员|摄影)`,
			'u',
		),
		example: '▲江城日报记者 王小明 通讯员 李方',
	},
	{
		where: 'byline',
		kinds: ['paragraph'],
		pattern: new RegExp(`^\\s*(?:本报讯)?\\s*[（(]${NAME()}(?:全媒体|融媒体|首席|见习)*记者`, 'u'),
		example: '本报讯（江城日报全媒体记者 王小明）昨日，市图书馆新馆开放。',
	},
]);

/** At most this long is a line of a running head; a longer one is a notice. */
const LONGEST_HEAD = 60;

/** All names on a page, one for each line that prints one. */
export function printedNames(articles: readonly (readonly TextPart[])[]): Printed[] {
	return articles.flat().flatMap(({ kind, text, line, view }): Printed[] => {
		const print = (start: number, end: number) => view?.printed(start, end) ?? text.slice(start, end);
		if (kind === 'furniture' && [...text].length > LONGEST_HEAD) return [];
		for (const { where, kinds, pattern } of PRINTED_FORMS()) {
			const match = kinds.includes(kind) ? pattern.exec(text) : null;
			const name = match?.groups?.['name'];
			if (match && name && !NOT_NAME().test(name) && !NOT_PAPER().test(name)) {
				const [from, to] =
					kind === 'furniture' ? [0, text.length] : [match.index, match.index + match[0].length];
				const at = match.index + match[0].indexOf(name);
				const words = print(from, to).replace(/\s+/gu, ' ').trim();
				return [{ name, shown: print(at, at + name.length), where, line, words }];
			}
		}
		return [];
	});
}
