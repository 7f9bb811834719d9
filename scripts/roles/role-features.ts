/**
 * What speaks for or against a role: the observations of one block as named numbers. The weights
 * stand in `weights.json`; a name here without a weight there counts nothing.
 */
import type { Features } from '../look/features.ts';
import { PAPER_ENDING } from '../forms/paper-names.ts';
import { byLanguage } from '../language/words.ts';
import { hasColumnWord, isCampaign, isColumnName } from '../forms/column-names.ts';
import { likeLines } from './like-lines.ts';
import { continuity, directions, headingMark, isText, parallel, textBlocks } from './headline-features.ts';
import { isShortLine, type PageView } from '../look/seen.ts';
import { bareStarts, place, runsOf } from './place-features.ts';
import { display } from './roles.ts';
import { bylineLike, formOf, standing } from '../look/shapes.ts';

/** `某某综合消息 `, `据某社某地3月5日电（`, `【某某讯】`: what a news item may open with, whoever sends it. */
const likeNews = /^[（(【[]?[\p{Script=Han}\d]{1,16}(?:讯|电|消息|报道|专电|快讯)[）)】\]]?[\s\u3000（(】]/u;

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

/** A line of a running head begins with its page or day, or ends with its paper. */
const PAGE_HEADER = byLanguage(
	() =>
		new RegExp(
			`^(?:第?[A-Z]?\\d{1,3}版|\\d{4}年\\d{1,2}月\\d{1,2}日)|${PAPER_ENDING()}\\s*$|星期[一二三四五六日天]`,
			'u',
		),
);

/** Who took the picture. */
const pictureCredit = /(?:摄|摄影报道|摄影|航拍|供图|[社网]发|资料图片|文[/／]图)[）)]?$/u;

/** Of the bylines from block `i` on, one below the other, does one say who took the picture? */
function creditsPicture(view: PageView, i: number): boolean {
	for (let k = i; view.seen[k]?.byline; k++) if (pictureCredit.test(view.seen[k]!.text)) return true;
	return false;
}

/** Is the text from block `i` on, one paragraph that may be cut, followed by who took the picture? */
function signedAsPicture(view: PageView, i: number): boolean {
	for (let k = i; k < i + 3; k++) {
		const [s, next] = [view.seen[k], view.seen[k + 1]];
		if (!s || s.byline || !isText(s)) return false;
		if (next?.byline) return creditsPicture(view, k + 1);
		if (s.edges.closed) return false;
	}
	return false;
}

/** What happened: headlines of events say it, columns and slogans do not. */
const eventWord =
	/召开|举行|举办|启动|开幕|闭幕|开工|竣工|通车|投产|投用|签约|揭牌|挂牌|成立|荣?获|入选|调研|督查|督导|视察|慰问|会见|出席|部署|动员|推进会|现场会|座谈会|发布|亮相|落户|突破|增长|落网|破获|宣判|走进|赴|来我[市区县]/u;

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
	if (view.indents) add(block.indented ? 'indented' : 'not indented');
	if (headline) {
		add('short closed', edges.closed);
		add('ends with dash', /[—－-]{1,2}$/u.test(s.text));
		add('begins with dash', /^[—－-]{1,2}/u.test(s.text));
		add('ends with colon', edges.colon);
		add('ends with comma', edges.comma);
		add('comma inside', /[，,]/u.test(s.text.slice(0, -1)));
		add('commas inside', (s.text.slice(0, -1).match(/[，,]/gu)?.length ?? 0) > 1);
		add('event word', eventWord.test(s.text));
		add('figure inside', /\d/u.test(s.text));
		add(
			'numbered',
			/^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十\d]+[）)]|\d{1,2}[.、．])/u.test(s.text),
		);
		if (after && isText(after) && !after.dated && !after.continues) {
			add('plain start', view.signedStarts > 0);
			add('plain start, signed ones', view.signedStarts / 3);
		}
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
			/^(?:图为|图[①-⑩一二三四1-9]|上图|下图|左图|右图)|(?:摄|供图|资料图片|[社网]发|俯瞰图|效果图|资料图|示意图|现场图?|一角|外景|全景|一景)[）)]?$/u.test(
				s.text,
			),
		);
		add('column word', hasColumnWord(s.text));
		const slogan = isCampaign(s.text);
		add('campaign', slogan && !/[，。]/u.test(s.text));
		add('short campaign', slogan && s.length <= 16);
		add('over a text signed as a picture', signedAsPicture(view, i + 1));
		add('column name', isColumnName(s.text));
		add(
			'imprint word',
			/(?:版|星期[一二三四五六日天]|农历|邮箱|电话|热线|印刷|出版|主办|http|www|\.com|\.cn)/u.test(s.text) &&
				s.length <= 40,
		);
		add('page header', PAGE_HEADER().test(s.text));
		add('date only', /^[\d年月日星期一二三四五六日天\s-]+$/u.test(s.text));
		add('sentence word', /(?:了|着|的|是|将|把|被|就|也|都|还|会)[，,]?[\p{Script=Han}]{2,}/u.test(s.text));
		add('repeated', s.repeated);
		add('recurs', s.recurs);
		add('impossible start', edges.impossibleStart);
		add('opener', edges.opener);
		add('fragment', edges.fragment / 4);
		add('word start', edges.wordStart / 4);
		add('word end', edges.wordEnd / 4);
		add('unbalanced', edges.closes + edges.opens > 0);
		add('name list', s.nameList);
		add('office alone', s.office);
		add('two characters', /^\p{Script=Han}{2}$/u.test(s.text));
		add('four characters', /^\p{Script=Han}{4}$/u.test(s.text));
		add('one name', s.nameList && !/\s/u.test(block.text.trim()));
		add(
			'place or department',
			/(?:[省市区县镇乡村]|街道|社区|部|局|办|公司|集团|学校|大学|医院)[：:]?$/u.test(s.text),
		);
		const f = formOf(s);
		add(`ends in a name ${f.nameEnd}`);
		add('share of names', f.names);
		add(`tokens ${Math.min(f.tokens, 4)}`);
		add(`byline-like ${bylineLike(s)}`);
		add('set for display', display.test(block.text.trim()));
		add('stands alone', standing(s));
		add('in brackets', f.bracketed);
		add('brackets and a name', f.bracketed && f.nameEnd > 0);
		add('role word', f.role);
		add('role word and a name', f.role && f.nameEnd > 0);
		add('many figures', f.digits);
		add('bullet', f.bullet);
		add('sent from', /^[（(].*\d日.{0,2}[电讯][）)]$/u.test(s.text));
		add('label', f.label);
		add('nothing but a date', f.date);
		add('lines of one block', block.form === 'lines');
		headingMark(view, s, add);
		continuity(view, i, add);
		parallel(view, i, add);
		likeLines(view, i, add);
		directions(view, i, add);
		place(view, i, add);
	} else if (!s.byline) {
		add(
			'photo text',
			/图为|^图[①-⑩一二三四]|[（(][^（()）]{0,12}摄[^（()）]{0,4}[）)]$|\p{Script=Han}{2,4}\s*摄$/u.test(
				block.text,
			),
		);
		add('picture credit at its end', pictureCredit.test(s.text));
		add('a sentence and a name', /。[\p{Script=Han}\s、]{2,16}$/u.test(block.text.trim()));
		add('last is credit', after?.byline === true);
		add('signed as a picture', creditsPicture(view, i + 1));
		add('goes on to what is signed as a picture', !edges.closed && signedAsPicture(view, i + 1));
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
		add('byline before a fragment', after && isText(after) ? after.edges.fragment / 4 : 0);
		add('byline before an opener', after !== undefined && isText(after) && after.edges.leadWord);
		add('byline before short', isShortLine(after));
		add('byline after closed', before?.edges.closed === true);
		add('byline after short', isShortLine(before));
		add('byline last', after === undefined);
		const run = runsOf(view)[i];
		add('byline, stories without headlines below', run ? Math.min(bareStarts(view, run), 3) / 3 : 0);
		add('byline under headlines', run && run.from < i ? Math.min(i - run.from, 4) / 4 : 0);
		add('byline then title then byline', isShortLine(after) && second?.byline === true);
		add(
			'byline after picture',
			(before?.block.gap ?? 0) > Math.max(2, view.usualGap) ||
				(view.seen[i - 2]?.block.gap ?? 0) > Math.max(2, view.usualGap),
		);
	}
	add('names alone', s.nameList && !s.byline);
	add('imprint', s.imprint);
	add('next: imprint', after?.imprint === true);
	add('previous: imprint', before?.imprint === true);
	add('opens like news', likeNews.test(block.text));
	add('table', block.form === 'table');
	add(`next: byline-like ${after ? bylineLike(after) : 'none'}`);
	add(`previous: byline-like ${before ? bylineLike(before) : 'none'}`);
	add(`next but one: byline-like ${second ? bylineLike(second) : 'none'}`);
	add('next opens like news', after !== undefined && likeNews.test(after.block.text));
	add('next: mark, own none', after !== undefined && after.block.depth > 0 && block.depth === 0 && s.short);
	add('own mark, next none', after !== undefined && after.block.depth === 0 && block.depth > 0);
	add(
		'own mark as above',
		before !== undefined && before.block.depth > 0 && before.block.depth === block.depth,
	);
	add('own mark as below', after !== undefined && after.block.depth > 0 && after.block.depth === block.depth);
	add('form: lines', block.form === 'lines');
	add('next: lines or table', after?.block.form !== undefined);
	add('previous: lines or table', before?.block.form !== undefined);
	add('dated', s.dated);
	add('continues', s.continues);
	add('jumps', s.jumps);
	add('gap', block.gap > Math.max(2, view.usualGap));
	// Set directly under the line above, where blank lines part everything else.
	add('attached above', i > 0 && block.gap === 0 && view.usualGap > 0);
	add('gap below', (after?.block.gap ?? 0) > Math.max(2, view.usualGap));
	add('first', i === 0);
	add('second', i === 1);
	add('last', after === undefined);
	add('next: byline', after?.byline === true);
	add('next: mark', after?.markOnly === true);
	add('next: dated', after !== undefined && (after.dated || after.continues));
	add('next: short', isShortLine(after));
	add('next: signed', headline && after?.signed === true);
	add('next: text', after !== undefined && isText(after));
	add('next: fragment', after !== undefined && isText(after) && after.edges.fragment > 0);
	add('next but one: byline', second?.byline === true);
	add('next but one: dated', second !== undefined && (second.dated || second.continues));
	add('previous: byline', before?.byline === true);
	add('signed', s.signed);
	add('previous: signed', before?.signed === true);
	add('previous: short', isShortLine(before));
	add('previous: closed text', before !== undefined && !before.byline && before.edges.closed);
	add('previous: open text', before !== undefined && isText(before) && !before.edges.closed);
	add('alternating page', headline ? view.alternation : 0);
	add(
		'one text below',
		headline && after !== undefined && isText(after) && (second === undefined || isShortLine(second)),
	);
	add('bylines on page', headline ? view.bylines / 3 : 0);
	add('no bylines on page', headline && view.bylines === 0);
	add('datelines on page', headline ? view.datelines / 3 : 0);
	add('no datelines on page', headline && view.datelines === 0);
	return out;
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
	if (s.byline && before.byline)
		out.push(s.block.gap === 0 && view.usualGap > 0 ? 'byline on the next line' : 'byline after byline');
	return out;
}
