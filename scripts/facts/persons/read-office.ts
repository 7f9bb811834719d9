/** The office or capacity printed in front of a name, exactly as it stands. */
import type { Offices } from '../../../src/schema/schema.ts';
import { cut } from '../../language/segmenter.ts';
import { wordBefore, type NameRules } from './rules.ts';

/** A clause begins behind one of these. */
const STOPS = new Set('，。；！？：,;!?:\n…—《》【】 　');
/** Words that lead up to an office without being part of it. */
const LEADING = new Set(
	'应 在 由 对 向 据 请 让 给 把 将 被 从 是 为 以 的 于 随 随后 日前 近日 昨日 昨天 今天 当天 会上 会前 会后 其中 来自 邀请 聘请 跟随 陪同 会见 会晤 走访 采访 拜访 看望 慰问 任命 选举 推荐 听取 介绍 谈及 提起 说起 找到 遇到 见到 同 还有 而 欢迎 播出 专访 认识 来认识 今晚 收到 致信 致电 感谢 祝贺 悼念 纪念 缅怀 就 也 又 并 并由 当 像 如 比如 例如 有 以 通过 根据 按照 出席 参加 主持 召开 举行 率 率领 组织 授予 表彰 学习 宣传 目前 此前 去年 今年 年 月 日 时 当日 现场 记者 了 着 到 后 中 上 里 我 我们 他 她 因 对于 关于 代表 得到 受到 获得 涌现出 谴责 质疑 授权 强烈 指责 批评 抗议 召见 约见 指控 起诉 罢免 提名 委任 委托 应约 接替 取代 支持 反对 敦促 警告 欢送 迎接 护送 一位 一名 位 名 这位 那位 这名'.split(
		' ',
	),
);

/** Index behind the clause break in front of `end`; quotes and brackets that open and close inside the clause are passed over. */
function clauseStart(text: string, end: number): number {
	let depth = 0;
	for (let at = end - 1; at >= 0; at--) {
		const char = text[at] ?? '';
		if ('”’）)'.includes(char)) {
			// A closing quote behind a full stop ends a sentence; it is not part of the office.
			if (depth === 0 && '。！？，…,!?'.includes(text[at - 1] ?? '')) return at + 1;
			depth++;
		} else if ('“‘（('.includes(char)) {
			if (depth === 0) return at + 1;
			depth--;
		} else if (depth === 0 && STOPS.has(char)) return at + 1;
	}
	return 0;
}

/**
 * `市委常委、…党工委书记` before 徐子佳; null where nothing that ends as an office stands there.
 * `from` is the end of the name before in a list, so that its office is not taken along.
 */
export function readOffice(text: string, start: number, from: number, offices: Offices): string | null {
	const begin = Math.max(clauseStart(text, start), from);
	const tokens = cut(text.slice(begin, start));
	let keep = tokens.length;
	let depth = 0;
	while (keep > 0) {
		const token = tokens[keep - 1] ?? '';
		if (/[”’）)]/u.test(token)) depth++;
		if (
			depth <= 0 &&
			(LEADING.has(token) ||
				(token.length > 1 &&
					offices.verbs.includes(token) &&
					!offices.before.includes(token) &&
					// 牵头人, 申请者: the verb is part of the word.
					!/^[人者员]/u.test(tokens[keep] ?? '')))
		)
			break;
		if (/[“‘（(]/u.test(token)) depth--;
		keep--;
	}
	const phrase = tokens
		.slice(keep)
		.join('')
		.replace(/^[、\s·]+/u, '')
		.replace(/^(?:等|以及|及|和|与)/u, '')
		.trim();
	return phrase.length > 1 ? phrase : null;
}

/** Shortest and longest name that a segment of an office can end in. */
const NAME_LENGTHS = [2, 3, 4, 5, 6];

/** Whether an enumerated office ends in the name of its holder: `副总理诺瓦克`. */
const endsInName = (segment: string, rules: NameRules): boolean =>
	NAME_LENGTHS.some((length) => {
		const at = segment.length - length;
		const name = segment.slice(at);
		return (
			at > 1 &&
			wordBefore(segment, at, rules.before) !== null &&
			((length < 4 && rules.single.has(name[0] ?? '')) || [...name].every((char) => rules.sounds.has(char)))
		);
	});

/** The office without others that stand in front of it with their holders: `副总理诺瓦克、石油公司总裁`. */
export function ownOffice(office: string | null, rules: NameRules): string | null {
	const segments = office?.split('、') ?? [];
	const other = segments.slice(0, -1).findLastIndex((segment) => endsInName(segment, rules));
	return other < 0 ? office : segments.slice(other + 1).join('、');
}
