/** Lines that belong to the page and to no article: running heads, imprints, the paper's own addresses. */

import { byLanguage } from '../language/words.ts';
import { PAPER_ENDING } from './paper-names.ts';

/** Papers' names as running heads print them. */
const paper = () => `\\p{Script=Han}{1,8}${PAPER_ENDING()}`;
const page = '第?\\s*[A-Z]?\\d{1,3}\\s*版';

/** Lines that belong to the page and to no article, each form with an example; one test walks the table. */
export const pageLineForms = byLanguage((): readonly (readonly [form: RegExp, example: string])[] => [
	[
		/^[\s■□●▲◎（(]*(?:本版)?(?:责任编辑|责编|值班(?:编委|主任|编辑)|版面设计|版式|美编|校对|组版|编辑|主编|审读|检校|编审|一审|二审|三审|终审|执行主编|统筹|策划)\s*[:：/／\s]\s*\S/u,
		'责任编辑：王丽 版式：李四',
	],
	[
		new RegExp(
			`^[\\s■□●○▲△◎◆◇★]*(?:本版|组版|值班|责任|首席|执行|视觉|图片|美术|版面|技术|夜班|当班)?(?:编辑|总编辑?|主编|编委|校对|美编|排版|组版|版式(?:设计)?|审核)(?:\\s*[:：/／|｜]\\s*|\\s+)\\p{Script=Han}\\s?\\p{Script=Han}{1,2}(?:\\s|$)`,
			'u',
		),
		'首席编辑 王丽 版式设计 李四',
	],
	[
		/\d{4}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日[\s，,/／|｜]*(?:星期|周)[一二三四五六日天]/u,
		'2019年5月8日 星期三 要闻',
	],
	[new RegExp(`^${paper()}(?:社)?\\s+(?:${page}|[A-Z]?\\d{1,2})(?:\\s|$)`, 'u'), '示例晚报 2版 社区'],
	[new RegExp(`^${page}\\s+\\p{Script=Han}{2,6}(?:\\s|$)`, 'u'), 'A03版 要闻'],
	[
		/^[A-Z]?\d{1,2}\s+(?:综合|要闻|本地|社会|民生|国内|国际|时事|体育|财经|经济|教育|健康|文化|副刊|县区|社区|乡村|时评|评论|专版|专题|生活|周刊|广告)(?:新闻|周刊|版)?(?:\s|$)/u,
		'A3 综合新闻',
	],
	[
		/^[^。]{0,40}(?:责任编辑|责编|值班主任|值班编委)[\s:：/／]*\p{Script=Han}\s?\p{Script=Han}{1,2}(?:\s|$)/u,
		'今日4版 值班主任 王丽 责任编辑 李四',
	],
	[/(?:国内统一(?:连续出版物|刊)?号|\bCN\d{2}-\d{4})/u, '示例日报社出版 国内统一刊号CN00-0000'],
	[
		/^(?:本版|本报|编辑部)?(?:投稿|来稿|稿件|新闻热线|热线电话|联系电话|电子邮箱|投稿邮箱|邮箱|E-?mail|广告热线|订阅热线|发行热线|社址|地址|邮政编码|国内统一(?:连续出版物|刊)号|邮发代号|印刷|零售价)[\p{Script=Han}]{0,6}\s*[:：]/iu,
		'投稿邮箱：news@example.com',
	],
]);

const han = '一二三四五六七八九十';
/** What the words of a running head say, each with the kinds of word that it is. */
const headWords = byLanguage(({ roles }): readonly (readonly [kind: string, form: RegExp])[] => [
	[
		'paper',
		new RegExp(
			`^(?:${paper()}|\\p{Script=Han}{1,6}(?:${roles.trades.join('|')})报|\\p{Script=Han}{2,6}周刊)$`,
			'u',
		),
	],
	[
		'page',
		new RegExp(
			`^(?:第?(?:[A-Z]{0,2}\\d{1,3}|[${han}]{1,3})版?|[A-Z]{1,2}\\d{1,3}|\\d{1,2}|头版|第[${han}]{1,2}张第[${han}]{1,2}版)$`,
			'u',
		),
	],
	['latin', /^[A-Z]{2,}$/u],
	['issue', /^总?第\d{1,5}期$/u],
	['day', /^\d{4}[年.-]\d{1,2}(?:[月.-](?:\d{1,2}日?)?)?$/u],
	['day', /^(?:星期|周|礼拜)[一二三四五六日天]$/u],
	[
		'day',
		new RegExp(
			`^(?:公元|公历|国历|(?:中华)?民国)?[${han}〇零○廿元]{1,4}年(?:[${han}]{1,2}月(?:[${han}廿卅]{1,3}日)?)?$`,
			'u',
		),
	],
	['day', /^(?:农历|夏历|旧历|阴历|废历)\p{Script=Han}{2,10}$/u],
	[
		'editor',
		/^(?:本版|责任|首席|执行)?(?:责编|编辑|美编|校对|版式|主编|组版)[:：]?(?:\p{Script=Han}{2,4})?$/u,
	],
	['section', /^\p{Script=Han}{2,6}(?:[·•]\p{Script=Han}{2,6}|(?:新闻|要闻|专版|专刊|周刊|副刊|视窗))?$/u],
]);

/** `示例日报 县市简讯 3版 2023年7月21日 星期五`: every word says what a running head says, and one of them which page or day it is. */
function isRunningHead(text: string): boolean {
	const tokens = text
		.trim()
		.split(/[\s/／|｜]+/u)
		.filter(Boolean);
	if (tokens.length < 2 || tokens.length > 9) return false;
	const kinds = tokens.map((token) => headWords().find(([, form]) => form.test(token))?.[0]);
	const has = (kind: string) => kinds.filter((k) => k === kind).length;
	return (
		!kinds.includes(undefined) &&
		has('section') <= 2 &&
		((has('paper') > 0 && has('section') <= (kinds.some((k) => k === 'issue' || k === 'page') ? 2 : 1)) ||
			(has('page') > 0 && has('day') > 0) ||
			has('day') > 1 ||
			(has('page') > 0 && has('editor') > 0))
	);
}

/** Is the whole block such a line? */
export function isImprint(text: string): boolean {
	return (
		[...text].length < 80 &&
		!/。[^。]*。/u.test(text) &&
		(isRunningHead(text) || pageLineForms().some(([form]) => form.test(text.trim())))
	);
}
