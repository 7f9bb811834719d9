/** Roles as bylines print them, and the papers and stations in front of them. */
import { anyOf, byLanguage } from '../../language/words.ts';
import { surnameLength } from '../surnames.ts';
import { separators, splitNames } from './names.ts';

export const bylineMarks = '■□●○▲△◎◆◇★☆▍▌▎►▶▪•◼⬛⊙⊕◉❖✦※⊿▷▸♦◢◤';
export const mark = new RegExp(`^[${bylineMarks}\\s]+`, 'u');

interface Grammar {
	/** Papers and stations that sign for their own people: `示例日报记者`, `市广播电视台记者`. */
	house: string;
	/** Roles that stand behind their names: `张三 摄`, `李四 文/图`, `王五/文`. */
	roleBehind: string;
	behind: RegExp;
	/** One role at the beginning: `通讯员`, `本报记者`, `首席全媒体记者`; also `文/图`. */
	roleAtStart: RegExp;
	/** The same, and those that only stand behind names: `口述`. */
	roleLate: RegExp;
	gluedRole: RegExp;
	/** Letter-spaced roles: `通 讯 员`, `记 者`. */
	spaced: RegExp;
	/**
	 * Any paper or station, by its place in the line: what stands in front of 记者 at its beginning, where names follow.
	 * `示例融媒记者 张三`, `XMG记者 张三`, `示例经济报记者张三`, `示例晚报、示报全媒体记者 张三`.
	 */
	anyHouse: RegExp;
}

/** What the words of `content/language/roles.yaml` make. */
export const grammar = byLanguage(({ roles }): Grammar => {
	const house = `\\p{Script=Han}{1,8}?(?:${anyOf([...roles.papers, ...roles.houses])}|(?<=\\p{Script=Han}{2})(?<![通海举汇情播捷预警喜简])报)(?:社|集团)?`;
	const prefix = `${anyOf(roles.prefixes)}|驻[\\p{Script=Han}]{1,4}?`;
	const late = anyOf(roles.behind.filter((word) => word.length > 1 && !roles.roles.includes(word)));
	const role = `(?:(?:${house})?(?:${prefix})*(?:${anyOf(roles.roles)})|文\\s*[/／]\\s*[图片]|图\\s*[/／]\\s*文|图\\s*[/／]|文\\s*[/／]|[/／]\\s*(?:文|图|摄影?|整理)(?=\\s|$)|(?:摄|画|绘)(?=\\s|$)|摄)`;
	const roleBehind = `(?:${anyOf(roles.behind)}|文\\s*[/／]\\s*[图片]|图\\s*[/／]\\s*文|[/／]\\s*(?:文|图|摄影?|整理))`;
	return {
		house,
		roleBehind,
		behind: new RegExp(`^\\s*${roleBehind}\\s*(?:$|[\\s、，,；;|｜])`, 'u'),
		roleAtStart: new RegExp(`^${role}`, 'u'),
		// Where there is no such word the pattern would match nothing, everywhere.
		roleLate: new RegExp(late ? `^(?:${role}|(?:${late})(?=[\\s、，,；;|｜]|$))` : `^${role}`, 'u'),
		gluedRole: new RegExp(`^${role}\\p{Script=Han}`, 'u'),
		spaced: new RegExp(roles.spaced.map((r) => [...r].join('\\s*')).join('|'), 'gu'),
		anyHouse: new RegExp(
			`^(?!(?:${role}))((?:\\p{Script=Han}{2,7}(?:报|台|网|社|集团|客户端)、)?\\p{Script=Han}[\\p{Script=Han}A-Za-z·—-]{0,13}?|[A-Z]{2,8})(?=(?:${prefix})*(?:记者|通讯员|评论员)(?:[\\s:：|｜]|\\p{Script=Han}{2,3}(?:\\s|$)))`,
			'u',
		),
	};
});
/** A house that signs without a role: `某市融媒体中心 张三`. */
export const houseAlone =
	/^\p{Script=Han}{2,10}(?:融媒体中心|传媒集团|传媒中心|报社|广播电视台|电视台|新闻中心)(?=\s)/u;

/** Where a role begins inside a run of characters that names lead up to; 0 where none does. */
function roleInside(run: string): number {
	if (!/^\p{Script=Han}{4,}/u.test(run)) return 0;
	for (let at = 2; at + 2 <= run.length; at++)
		if (
			/^(?:本报|本台|特约|实习|见习)?(?:记者|通讯员|实习生|评论员)/u.test(run.slice(at)) &&
			splitNames(run.slice(0, at))
		)
			return at;
	return 0;
}

/** Blocks of `text` between roles: `记者 A B 通讯员 C` → two. */
export function splitAtRoles(text: string): { role: string | null; names: string }[] {
	const parts: { role: string | null; names: string }[] = [];
	const { anyHouse, behind, roleAtStart, roleLate } = grammar();
	let house = anyHouse.exec(text.trim())?.[1] ?? '';
	let rest = text.trim().slice(house.length);
	let current: { role: string | null; names: string } = { role: null, names: '' };
	while (rest) {
		const found = (current.names.trim() || parts.length ? roleLate : roleAtStart).exec(rest);
		if (found) {
			const printed = (house + found[0]).replace(/\s/gu, '').replace(/^[/／]|[/／]$/gu, '');
			house = '';
			const after = rest.slice(found[0].length);
			// A role after its names: `张三 摄`, `李四 文/图`; the last name only where the others have a role of their own.
			const [last, ...earlier] = current.names.split(separators).filter(Boolean).reverse();
			if (last !== undefined && (current.role === null || earlier.length) && behind.test(rest)) {
				if (current.role === null) parts.push({ role: printed, names: current.names });
				else
					parts.push(
						{ role: current.role, names: earlier.reverse().join(' ') },
						{ role: printed, names: last },
					);
				current = { role: null, names: '' };
			} else {
				if (current.role !== null || current.names.trim()) parts.push(current);
				current = { role: printed, names: '' };
			}
			rest = after;
			continue;
		}
		const step = /^(?:[\s、，,；;/／|｜:：]+|[^\s、，,；;/／|｜:：]+)/u.exec(rest)?.[0] ?? rest;
		// Names and the next role run together: `周小梦通讯员彭怡`.
		const inner = roleInside(step);
		// A role glued to the name before it: `张三摄`.
		const glued = /^([\p{Script=Han}]{2,4})(摄影?)$/u.exec(step);
		if (glued && surnameLength(step)) {
			parts.push({ role: glued[2] ?? null, names: `${current.names} ${glued[1] ?? ''}` });
			current = { role: null, names: '' };
		} else if (inner > 0) {
			current.names += step.slice(0, inner);
			rest = rest.slice(inner);
			continue;
		} else current.names += step;
		rest = rest.slice(step.length);
	}
	if (current.role !== null || current.names.trim()) parts.push(current);
	return parts;
}
