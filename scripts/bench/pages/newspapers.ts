/** Real newspaper articles of every genre, from the corpus beside the repository: heads, bylines, sub-heads and closing lines as printed. */
import { isByline, isNameList } from '../../forms/byline.ts';
import { readCorpusLines } from '../corpora.ts';
import type { CleanArticle } from './articles.ts';

interface Row {
	id: string;
	paper: string;
	head: string[];
	paragraphs: string[];
}

const sentenceEnd = /[。！？…：；]["”’』」）]*$/u;
const closing = /^[（(][^（()）]{2,60}[）)]$/u;
/** Lines of a column's box or of a table: no article to print cut. */
const most = 3500;

/** The corpus, or nothing where it does not lie beside the repository. */
export const newspaperArticles = (): CleanArticle[] =>
	(readCorpusLines('newspapers') ?? []).flatMap((row) => asArticle(JSON.parse(row) as Row) ?? []);

function asArticle({ id, paper, head, paragraphs }: Row): CleanArticle | null {
	const lines = paragraphs.map((p) => p.replace(/\s{2,}/gu, ' ').trim()).filter(Boolean);
	const sign: CleanArticle['sign'] = [];
	while (lines.length > 1 && signs(lines[0] ?? '')) sign.push({ text: lines.shift() ?? '', at: 'above' });
	const foot: string[] = [];
	while (lines.length > 1 && (signs(lines.at(-1) ?? '') || closing.test(lines.at(-1) ?? '')))
		foot.unshift(lines.pop() ?? '');
	for (const text of foot) sign.push({ text, at: signs(text) ? 'below' : 'last' });
	const blocks = lines.map((text) => ({ subhead: isSubhead(text), text }));
	const size = blocks.reduce((n, b) => n + b.text.length, 0);
	const deck = readDeck(head.map((h) => h.trim()).filter(Boolean));
	const whole =
		deck !== null &&
		!blocks[0]?.subhead &&
		!blocks.at(-1)?.subhead &&
		blocks.every((b) => b.subhead || (b.text.length > 5 && sentenceEnd.test(b.text)));
	if (!whole || size < 40 || size > most || deck.title.length > 44) return null;
	return { id, title: deck.title, blocks, deck, sign, paper };
}

const signs = (text: string) => isByline(text) || isNameList(text);
const isSubhead = (text: string) =>
	text.length <= 30 &&
	!signs(text) &&
	text.length >= 3 &&
	!sentenceEnd.test(text) &&
	!/[。；]|^[●■▲◆]|摄|供图|新华社|制图|来源|整理/u.test(text);

/** Which line is which is not said: the second is a subtitle where it begins with a dash or is much the longer. */
function readDeck(lines: readonly string[]): NonNullable<CleanArticle['deck']> | null {
	const [first, second] = lines;
	if (!first || lines.length > 2) return null;
	if (!second) return first.length >= 3 ? { title: first } : null;
	if (/^[—－-]/u.test(second) || second.length > 1.5 * first.length)
		return { title: first, subtitle: second };
	return { kicker: first, title: second };
}
