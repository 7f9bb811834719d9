/** The pages of one text file: where programs mark that a page ends, and what they say of it. */
import type { SetAside } from '../../page-layout.ts';

export interface TextPage {
	/** What the mark says of the page that follows it (`版面_A1.jpg`, `2`), or null. */
	mark: string | null;
	/** Line of the file on which the page's text begins, 1-based. */
	line: number;
	text: string;
	setAside: SetAside[];
}

interface PageMark {
	example: string;
	/** A whole line; the first group is what it says of the page it stands at. */
	form: RegExp;
}

/** Marks that stand alone on a line at the head of a page, by program. */
export const pageMarks: readonly PageMark[] = [
	{ example: '≦ 版面_A1.jpg ≧', form: /^\s*≦\s*(.*?)\s*≧\s*$/u },
	{
		example: '<!-- page 2 -->',
		form: /^\s*<!--\s*(?:page|Page|PAGE|第)\s*[:#]?\s*(\d+)\s*(?:页)?\s*-->\s*$/u,
	},
	{ example: '<!-- PageBreak -->', form: /^\s*<!--\s*page\s?-?break()\s*-->\s*$/iu },
	{ example: '{0}------------------------------------------------', form: /^\s*\{(\d+)\}-{16,}\s*$/u },
	{ example: '<--- Page Split --->', form: /^\s*<-{2,}\s*Page Split()\s*-{2,}>\s*$/u },
	{
		example: '=== 第 2 页 ===',
		form: /^\s*[=-]{3,}\s*(?:第\s*)?(?:Page\s+)?(\d+)\s*(?:页)?\s*[=-]{3,}\s*$/iu,
	},
];

const breaks = /\r\n|[\n\r\v\u0085\u2028\u2029]/u;

/** Splits a text at form feeds and at marks of pages; text without a word between two of them is no page. */
export function textPages(source: string): TextPage[] {
	const pages: TextPage[] = [];
	let page: TextPage & { lines: string[] } = { mark: null, line: 1, text: '', setAside: [], lines: [] };
	const end = () => {
		page.text = page.lines.map((line) => `${line}\n`).join('');
		const { lines: _, ...made } = page;
		if (page.text.trim()) pages.push(made);
		else if (pages.length) pages.at(-1)!.setAside.push(...page.setAside);
	};
	const begin = (mark: string | null, line: number, setAside: SetAside[]) => {
		const orphan = page.text.trim() || page.lines.some((one) => one.trim()) ? [] : page.setAside;
		if (orphan !== page.setAside || pages.length) end();
		page = {
			mark,
			line,
			text: '',
			lines: [],
			setAside: pages.length || orphan !== page.setAside ? setAside : [...orphan, ...setAside],
		};
	};
	source.split(breaks).forEach((line, i) => {
		const parts = line.split('\f');
		parts.forEach((part, k) => {
			if (k > 0) begin(null, i + 1, [{ line: i + 1, text: '\f', what: 'page-mark' }]);
			const found = pageMarks.map(({ form }) => form.exec(part)).find((one) => one !== null);
			if (found) begin(found[1] || null, i + 2, [{ line: i + 1, text: part.trim(), what: 'page-mark' }]);
			else if (parts.length === 1 || part) page.lines.push(part);
		});
	});
	// The last line end begins no line.
	if (page.lines.at(-1) === '') page.lines.pop();
	end();
	return pages;
}
