/** Whether what is dated is past or still to come. */
import type { Setting } from './reading.ts';

/** The thing dated is still to come. */
const FUTURE_BEFORE =
	/(?:将于|将在|将从|定于|拟于|拟在|计划于?|力争(?:到|在)?|预计(?:\p{Script=Han}{0,4}?(?:到|于|在))?|争取(?:到|在)?|确保(?:到|在)?|截止(?:到|至)?|有望(?:于|在)?|到|至|距离?|推迟至|延长至|目标.{0,8}|规划.{0,8}|赶在|提前至?)$/u;
const FUTURE_BEHIND =
	/^(?:前(?!三|列|瞻|来|往|期|夕|后|\d)|之前|底前|末前|将(?!近)|即将|年?底?(?:力争|确保|计划|预计|建成投产))/u;
/** A year is often named for what is planned: `锚定2035年目标`, `2030年可持续发展议程`, `2026年优化实施`. */
const PLANNED_BEFORE =
	/(?:目标|规划|力争|预计|锚定|愿景|纲要|计划|欢迎|将|部署|迎接|展望|谋划|启动|做好|拟|报名|申报|《)[^。；]{0,22}$/u;
const PLANNED_BEHIND =
	/^(?:[^。；]{0,16}?(?:力争|基本实现|目标|议程|愿景|预计|计划|将(?![\p{Script=Han}]{1,6}(?:搬|迁|纳入|列入|改|建成|变|转|交|移|并)))|[^。；，]{0,6}，?要|[^，。]{0,6}(?:元旦|春节|两节)|财政预算|预算|度?工作(?:计划|要点|安排|任务))/u;
/** Past for sure, though 到 or 至 stands in front: 截至9月底. */
const PAST_BEFORE = /(?:截至|截止目前|自从?|从|始于|早在|源于|成立于|建于|始建于)$/u;
/** `从2002年…到2020年`: both are past. */
const FROM_TO = /(?:自|从|由)[^，。；]{0,18}[，,]?(?:到|至)$/u;

/** `自1月1日起至`, `…至`: a date that ends a term is past or to come, the words do not say which. */
export const endsTerm = ({ before }: Setting): boolean =>
	!PAST_BEFORE.test(before) && /[到至]$/u.test(before);

/** `到2018年，这个数字已经变成820万亩`: reached, though 到 stands in front. */
const REACHED = /^[底末]?[，,]?[^，。；]{0,12}?已(?:经|达|有|增|超|建|累计|实现)/u;

/** Whether what stands behind tells a thing as done. */
export const isReached = ({ behind }: Setting): boolean => REACHED.test(behind);

export const isFuture = ({ before, behind }: Setting): boolean =>
	!PAST_BEFORE.test(before) &&
	!REACHED.test(behind) &&
	!FROM_TO.test(before) &&
	(FUTURE_BEFORE.test(before) || FUTURE_BEHIND.test(behind));

/** Whether a year is named for what is to come. */
export const isPlanned = (setting: Setting): boolean =>
	isFuture(setting) ||
	/^(?:前|底前|远景)/u.test(setting.behind) ||
	(PLANNED_BEFORE.test(setting.before) && !REACHED.test(setting.behind)) ||
	PLANNED_BEHIND.test(setting.behind);
