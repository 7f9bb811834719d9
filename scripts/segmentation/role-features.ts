/**
 * What speaks for or against a role: the observations of one block as named numbers. The weights
 * stand in `weights.json`; a name here without a weight there counts nothing.
 */
import { fragmentOdds } from './fragments.ts';
import { spanningGain } from './lexicon.ts';
import type { PageView, Seen } from './page-view.ts';

export type Features = [name: string, value: number][];

const lengths: [limit: number, name: string][] = [
	[5, '≤5'],
	[8, '≤8'],
	[11, '≤11'],
	[14, '≤14'],
	[18, '≤18'],
	[22, '≤22'],
	[28, '≤28'],
	[36, '≤36'],
	[50, '≤50'],
	[80, '≤80'],
	[120, '≤120'],
	[180, '≤180'],
	[Number.POSITIVE_INFINITY, '>180'],
];
const lengthName = (n: number) => lengths.find(([limit]) => n <= limit)?.[1] ?? '>180';

const clip = (x: number, limit: number) => Math.max(-limit, Math.min(limit, x));
const isText = (s: Seen) => s.length > 40 || s.edges.closed;
const isShortLine = (s: Seen | undefined) =>
	s !== undefined && s.length <= 40 && !s.edges.closed && !s.byline;

/** The nearest `n` text blocks from `i` in one direction, at most `reach` blocks away. */
export function textBlocks(view: PageView, i: number, step: 1 | -1, n: number, reach = 9): number[] {
	const found: number[] = [];
	for (
		let k = i + step, d = 0;
		k >= 0 && k < view.seen.length && d < reach && found.length < n;
		k += step, d++
	) {
		const s = view.seen[k];
		if (s && isText(s)) found.push(k);
	}
	return found;
}

/** Observations of block `i`. */
export function roleFeatures(view: PageView, i: number): Features {
	const s = view.seen[i];
	if (!s) return [];
	const out: Features = [['bias', 1]];
	const add = (name: string, value: number | boolean = 1) => {
		if (value) out.push([name, Number(value)]);
	};
	const { edges, block } = s;
	const [before, after, second] = [view.seen[i - 1], view.seen[i + 1], view.seen[i + 2]];
	const headline = s.short && !s.byline;
	add(`length ${lengthName(s.length)}`);
	add('closed', edges.closed);
	if (headline) {
		add('short closed', edges.closed);
		add('ends with dash', /[—－-]{1,2}$/u.test(s.text));
		add('begins with dash', /^[—－-]{1,2}/u.test(s.text));
		add('ends with colon', edges.colon);
		add('ends with comma', edges.comma);
		add('comma inside', /[，,]/u.test(s.text.slice(0, -1)));
		add('full stop inside', /[。；;]/u.test(s.text.slice(0, -1)));
		add('quotes inside', /[“"]/u.test(s.text));
		add('colon inside', /[：:]/u.test(s.text.slice(0, -1)));
		add(
			'space inside',
			/\p{Script=Han}[”》)）！？]?\s+[“《(（]?[\p{Script=Han}\d]/u.test(
				block.text.replace(/^\s*(?:本报讯|[（(][^）)]*[）)])\s*/u, ''),
			),
		);
		add('exclaims or asks', /[！？!?]$/u.test(s.text));
		add(
			'about a photo',
			/^(?:图为|图[①-⑩一二三四1-9]|上图|下图|左图|右图)|(?:摄|俯瞰图|效果图|资料图|示意图|现场图?|一角|外景|全景|一景)[）)]?$/u.test(
				s.text,
			),
		);
		add(
			'column word',
			/^[【《〈◆●★▲■]|[】]$|(?:专栏|专刊|专版|特刊|之窗|快讯|简讯|速览|短波|集锦|一线|在行动|进行时|大家谈|纵横|导读|要闻|速递|播报|视点|聚焦|风采|论坛)$/u.test(
				s.text,
			),
		);
		add(
			'imprint word',
			/(?:版|星期[一二三四五六日天]|农历|邮箱|电话|热线|印刷|出版|主办|http|www|\.com|\.cn)/u.test(s.text) &&
				s.length <= 40,
		);
		add(
			'page header',
			/^(?:第?[A-Z]?\d{1,3}版|\d{4}年\d{1,2}月\d{1,2}日)|(?:日报|晚报|早报|都市报|时报|商报|日報)\s*$|星期[一二三四五六日天]/u.test(
				s.text,
			),
		);
		add('date only', /^[\d年月日星期一二三四五六日天\s-]+$/u.test(s.text));
		add('sentence word', /(?:了|着|的|是|将|把|被|就|也|都|还|会)[，,]?[\p{Script=Han}]{2,}/u.test(s.text));
		add('repeated', s.repeated);
		add('recurs', s.recurs);
		add('impossible start', edges.impossibleStart);
		add('opener', edges.opener);
		add('fragment', fragmentOdds(edges) / 4);
		add('word start', edges.wordStart / 4);
		add('word end', edges.wordEnd / 4);
		add('unbalanced', edges.closes + edges.opens > 0);
		add('name list', s.nameList);
		add('one name', s.nameList && !/\s/u.test(block.text.trim()));
		add(
			'place or department',
			/(?:[省市区县镇乡村]|街道|社区|部|局|办|公司|集团|学校|大学|医院)[：:]?$/u.test(s.text),
		);
		headingMark(view, s, add);
		continuity(view, i, add);
		parallel(view, i, add);
		directions(view, i, add);
	} else if (!s.byline) {
		add(
			'photo text',
			/图为|^图[①-⑩一二三四]|[（(][^（()）]{0,12}摄[^（()）]{0,4}[）)]$|\p{Script=Han}{2,4}\s*摄$/u.test(
				block.text,
			),
		);
		add('last is credit', after?.byline === true);
		add(
			'one paragraph',
			isShortLine(before) && (after?.byline === true || isShortLine(after) || after === undefined),
		);
		add('opener', edges.opener);
		add('impossible start', edges.impossibleStart);
	} else {
		add('marked byline', /^[■□●○▲△◎◆★]/u.test(s.text));
		add('byline before dated', after !== undefined && (after.dated || after.continues));
		add('byline before text', after !== undefined && isText(after));
		add('byline before short', isShortLine(after));
		add('byline after closed', before?.edges.closed === true);
		add('byline after short', isShortLine(before));
		add('byline last', after === undefined);
		add('byline then title then byline', isShortLine(after) && second?.byline === true);
		add(
			'byline after picture',
			(before?.block.gap ?? 0) > Math.max(2, view.usualGap) ||
				(view.seen[i - 2]?.block.gap ?? 0) > Math.max(2, view.usualGap),
		);
	}
	add('names alone', s.nameList && !s.byline);
	add('dated', s.dated);
	add('continues', s.continues);
	add('jumps', s.jumps);
	add('gap', block.gap > Math.max(2, view.usualGap));
	add('gap below', (after?.block.gap ?? 0) > Math.max(2, view.usualGap));
	add('first', i === 0);
	add('second', i === 1);
	add('last', after === undefined);
	add('next: byline', after?.byline === true);
	add('next: mark', after?.markOnly === true);
	add('next: dated', after !== undefined && (after.dated || after.continues));
	add('next: short', isShortLine(after));
	add('next: text', after !== undefined && isText(after));
	add('next: fragment', after !== undefined && isText(after) && fragmentOdds(after.edges) > 0);
	add('next but one: byline', second?.byline === true);
	add('next but one: dated', second !== undefined && (second.dated || second.continues));
	add('previous: byline', before?.byline === true);
	add('previous: short', isShortLine(before));
	add('previous: closed text', before !== undefined && !before.byline && before.edges.closed);
	add('previous: open text', before !== undefined && isText(before) && !before.edges.closed);
	add('bylines on page', headline ? view.bylines / 3 : 0);
	add('no bylines on page', headline && view.bylines === 0);
	add('datelines on page', headline ? view.datelines / 3 : 0);
	add('no datelines on page', headline && view.datelines === 0);
	return out;
}

type Add = (name: string, value?: number | boolean) => void;

function headingMark(view: PageView, s: Seen, add: Add): void {
	const { depth } = s.block;
	if (view.marks === 'none') return;
	add(`${view.marks} mark ${Math.min(depth, 4)}`);
	if (depth === 0) add('unmarked among marked', view.markShare);
	else {
		const others = view.seen.filter((o) => o !== s && o.block.depth > 0).map((o) => o.block.depth);
		add(
			'deepest mark',
			view.marks === 'graded' && depth >= Math.max(0, ...others) && others.some((d) => d < depth),
		);
		add(
			'highest mark',
			view.marks === 'graded' && depth <= Math.min(9, ...others) && others.some((d) => d > depth),
		);
	}
}

/** Other short lines of the same form, not adjacent: sub-heads of one article are made alike. */
function parallel(view: PageView, i: number, add: Add): void {
	const s = view.seen[i];
	if (!s || s.length < 4) return;
	let [same, alike, near] = [0, 0, 0];
	view.seen.forEach((o, k) => {
		if (Math.abs(k - i) < 2 || !isShortLine(o)) return;
		const twin = o.shape === s.shape;
		if (twin && o.text !== s.text) same++;
		const kindred = o.punctuation === s.punctuation && Math.abs(o.length - s.length) <= 3;
		if (kindred && o.text !== s.text) {
			alike++;
			if (Math.abs(k - i) <= 14 && !bylineBetween(view, i, k)) near++;
		}
	});
	const marked = s.punctuation !== '';
	add(`same shape${marked ? '' : ' unmarked'} ${Math.min(same, 2)}`);
	add(`alike nearby${marked ? '' : ' unmarked'} ${Math.min(near, 3)}`);
	add('alike', Math.min(alike, 4) / 4);
}

function bylineBetween(view: PageView, a: number, b: number): boolean {
	for (let k = Math.min(a, b); k <= Math.max(a, b); k++)
		if (view.seen[k]?.byline || view.seen[k]?.dated || view.seen[k]?.continues) return true;
	return false;
}

/** Does the line go on from the open text above it, does the text below go on from the line? */
function continuity(view: PageView, i: number, add: Add): void {
	const s = view.seen[i] as Seen;
	const [above, below] = [textBlocks(view, i, -1, 1)[0], view.seen[i + 1]];
	const before = above === undefined ? undefined : view.seen[above];
	const odds = fragmentOdds(s.edges) / 4;
	if (before && !before.edges.closed) {
		add('fragment under open text', odds);
		add('words span from open text', clip(spanningGain(before.text, s.text) / 8, 1.5));
		add('comma above', before.edges.comma);
	} else add('fragment under closed text', odds);
	if (!below || below.byline || isShortLine(below)) return;
	add('text below is a fragment', fragmentOdds(below.edges) / 4);
	add('words span to text below', clip(spanningGain(s.text, below.text) / 8, 1.5));
	add('open brackets close below', s.edges.opens > 0 && below.edges.closes > 0);
}

/** Characters of the longest string that both lines hold. */
function commonString(a: string, b: string): number {
	let best = 0;
	for (let i = 0; i + best < a.length; i++)
		while (i + best + 1 <= a.length && b.includes(a.slice(i, i + best + 1))) best++;
	return best;
}

/** Whom does the line speak of, what follows or what precedes? And do these two speak of one thing? */
function directions(view: PageView, i: number, add: Add): void {
	const s = view.seen[i];
	if (!s) return;
	const [up, down] = [textBlocks(view, i, -1, 3), textBlocks(view, i, 1, 3)];
	const a = up.length ? view.cohesion.containment(i, up) : 0;
	const b = down.length ? view.cohesion.containment(i, down) : 0;
	add('like what follows', b);
	add('like what precedes', a);
	add('direction', clip(b - a, 0.6));
	add('rather what precedes', a > b + 0.12);
	add('rather what follows', b > a + 0.12);
	add('like neither', a < 0.08 && b < 0.08);
	if (up.length && down.length) {
		const c = view.cohesion.between(up.slice(0, 2), down.slice(0, 2));
		add('one topic around', clip(c * 4, 1));
		add('topics differ around', c < 0.03);
	}
	const after = view.seen[i + 1];
	const before = view.seen[i - 1];
	if (isShortLine(after) && after) {
		add('shares words with next line', view.cohesion.containment(i, [i + 1]));
		add('repeats wording of next line', commonString(s.text, after.text) >= 6);
	}
	if (isShortLine(before) && before) {
		add('shares words with line above', view.cohesion.containment(i, [i - 1]));
		add('repeats wording of line above', commonString(s.text, before.text) >= 6);
	}
}

/** Conditions under which a step from one role to the next is weighed, beside `always`. */
export function stepConditions(view: PageView, i: number): string[] {
	const s = view.seen[i];
	const before = view.seen[i - 1];
	const out = ['always'];
	if (!s || !before) return out;
	const [above] = textBlocks(view, i, -1, 1);
	if (above !== undefined && !view.seen[above]?.edges.closed) out.push('text above is open');
	if (s.block.gap > Math.max(2, view.usualGap)) out.push('gap');
	if (s.dated || s.continues) out.push('dated');
	return out;
}
