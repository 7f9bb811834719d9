/**
 * Whether a text argues instead of reporting. Newspapers mark comment by form, not by subject: a commentator's line or
 * a column's name above it, a headline that demands or asks, sentences that weigh and conclude, no 本报讯, nobody who
 * “介绍” and “表示”.
 */
import type { DataOf } from '../../../src/findings/findings.ts';
import type { TextPart } from '../../types.ts';
import { headlines, running } from '../text.ts';

/** Lines that only comment carries: offices of comment, names of comment columns. */
const COMMENTATOR =
	/(?:评论员|观察员|特约评论|社论|时评|短评|快评|锐评|微评|热评|漫评|本[报台]评论|编后语?$|编者的话)/u;
const COLUMN =
	/(?:杂谈|杂感|杂文|随感|随想录?|漫谈|漫笔|论坛|言论|评论|谈吐|茶座|街谈|巷议|有话(?:要|大家)?说|众说|议论|观点|观察家|百家|声音|今日谈|大家谈|画外音|心语|快语|夜话|笔谈|一得|一议|之我见|话题)/u;
/** A headline that demands, warns or asks. */
const DEMAND =
	/(?:^|[，：:\s“])(?:莫|别|勿|休|切莫|切忌|谨防|警惕|岂|不妨|何妨|须|应|要|当|该|愿|请|让|为|多些?|少些?)(?!成|求|名|家|前|天|选|地|国|务)|莫让|别让|莫把|别把|该[^，。？！]{2,10}了$|岂能|岂可|何必|何时|何以|不能|不该|不妨|更要|更需|更应|还需|也要|也应|才是|重在|贵在|难在|不等于|[？！]$/u;
/** `小议“研究研究”`, `读报有感`: how essays are called. */
const ESSAY =
	/^(?:小议|浅议|也议|漫谈|漫话|杂谈|闲话|也谈|再谈|略论|试论|浅论|谈谈|由[^，。]{2,12}(?:说起|谈起|想到))|(?:有感|随想|小议|之我见|断想|感言|说开去)$/u;
/** An expert answers: he says what should be done, and argues nothing. */
const ANSWER = /门诊|问答|答疑|信箱|支招|咨询|百科|讲座|课堂|坐堂|顾问/u;
const ANSWER_BODY =
	/^[\s“]*(?:问|答)\s*[:：]|^[^。]{0,12}(?:研究员|专家|教授|农艺师|兽医师|医师)[^。]{0,12}(?:答复|解答|回答)/u;

/** Turns of argument. */
const ARGUMENT =
	/不是[^。，]{1,16}[，,]?而是|与其[^。]{1,20}不如|固然|诚然|然而|毕竟|其实|说到底|归根结底|归根到底|换言之|换句话说|也就是说|由此可见|可见|究其原因|原因在于|根子|关键在于|重要的是|更重要|意味着|试想|试问|难道|何以|何谈|何来|岂|究竟|应当|应该|理应|不应|不该|不能|必须|唯有|只有[^。]{1,20}才|才能|方能|倘若|如果|假如|笔者|我们|人们|有人说|有人认为|不妨|何妨|莫让|别让|切忌|不可|谁来|谁都|再次证明|无论|既要|更要|就是|而不是|所谓|恐怕|未必|无疑|显然|当然|不禁|值得|无非|本质|之所以/gu;
/** Turns of a report: sources, days, deeds of named people. */
const REPORT =
	/本报讯|记者(?:从|在|看到|了解到|获悉)|告诉记者|据(?:介绍|了解|悉|统计|初步统计)|介绍[，,说]|表示[，,：:]|(?<!有人|人们|可以|老话|俗话|常|来)说[，,：:]|日前[，,]|近日[，,]|昨[日天]|\d日[，,上下晚凌]|截至|图为|强调[，,]|指出[，,]|出席|主持/gu;

const COLUMN_WEIGHT = 2;
const COMMENTATOR_WEIGHT = 5;
const ESSAY_WEIGHT = 4;
const ANSWER_WEIGHT = 3;
const DEMAND_WEIGHT = 1.5;
/** A page of comment holds little else. */
const SECTION_WEIGHT = 3.5;
/** Least sum; a commentator's line nearly suffices, argument alone must be dense. */
const LEAST = 4;
/** Characters in which a report is expected to show itself. */
const UNIT = 100;
const MOST = 5;

const count = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].length;

type CommentReason = Extract<DataOf<'evidence-topics'>, { comment: unknown }>['comment'];

/**
 * Why a text is comment, or null.
 * @param rubrics furniture that stands right above it
 * @param section running head that calls the page one of comment
 */
export function commentReason(
	parts: readonly TextPart[],
	rubrics: readonly string[],
	section?: string,
): CommentReason | null {
	const lines = [
		...rubrics,
		...parts
			.filter(({ kind }) => ['kicker', 'subtitle', 'byline', 'credit'].includes(kind))
			.map(({ text }) => text),
	].filter((text) => text.length <= 24);
	const heads = headlines(parts).map(({ text }) => text);
	const text = running(parts)
		.filter(({ kind }) => kind === 'paragraph')
		.map((part) => part.text)
		.join('');
	const units = Math.max(2, text.length / UNIT);
	const reported =
		count(text, REPORT) +
		(parts.some(({ kind }) => kind === 'dateline') ? 4 : 0) +
		(parts.some((part) => part.kind === 'byline' && /记者|通讯员/u.test(part.text)) ? 1 : 0);
	const argued = new Set(text.match(ARGUMENT)).size / 2 + count(text, ARGUMENT) / 2 + count(text, /？/gu) / 2;
	const commentator = [...lines, ...heads].find((line) => COMMENTATOR.test(line));
	const column = commentator ? undefined : lines.find((line) => COLUMN.test(line));
	const demand = heads.find((head) => DEMAND.test(head));
	const essay = heads.find((head) => ESSAY.test(head));
	const answers =
		lines.some((line) => ANSWER.test(line)) || running(parts).some((part) => ANSWER_BODY.test(part.text));
	const score =
		(commentator ? COMMENTATOR_WEIGHT : 0) +
		(column ? COLUMN_WEIGHT : 0) +
		(section === undefined ? 0 : SECTION_WEIGHT) +
		(demand ? DEMAND_WEIGHT : 0) +
		(essay ? ESSAY_WEIGHT : 0) -
		(answers ? ANSWER_WEIGHT : 0) +
		Math.min(MOST, (2.2 * argued) / units) -
		(4 * reported) / units;
	if (score < LEAST) return null;
	return {
		score: Number(score.toFixed(1)),
		line: commentator ?? column ?? null,
		section: section ?? null,
		headline: demand ?? essay ?? null,
		words: [...new Set(text.match(ARGUMENT))].slice(0, 4),
	};
}
