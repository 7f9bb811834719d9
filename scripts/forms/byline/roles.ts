/** Roles as bylines print them, and the papers and stations in front of them. */
import { surnameLength } from '../surnames.ts';
import { separators } from './names.ts';

export const bylineMarks = '■□●○▲△◎◆◇★☆▍▌▎►▶▪•◼⬛⊙⊕◉❖✦※⊿▷▸♦◢◤';
export const mark = new RegExp(`^[${bylineMarks}\\s]+`, 'u');

/** Papers and stations that sign for their own people: `示例日报记者`, `市广播电视台记者`. */
export const house =
	'\\p{Script=Han}{1,8}?(?:日报|晚报|晨报|早报|午报|都市报|时报|商报|快报|周报|导报|周刊|电视台|电台|广电|新闻网|在线|传媒|发布|(?<=\\p{Script=Han}{2})(?<![通海举汇情播捷预警喜简])报)(?:社|集团)?';
const prefix =
	'本报|本台|本刊|本网|新华社|中新社|全媒体|融媒体|融媒|新媒体|全媒|首席|特约|特邀|见习|实习|学生|校园|小|助理|签约|军事|体育|法治|特派|驻[\\p{Script=Han}]{1,4}?|高级|主任|资深|摄影|文字|视频|图片|数字|中心';
const office =
	'记者|通讯员|评论员|报道员|撰稿人|撰稿|撰文|作者|摄影|摄像|摄影报道|实习生|编辑|本报讯员|采写|文图|文字|图片|制图|整理|供图|报道|航拍|图文|漫画|插图|绘图';
/** One role: `通讯员`, `本报记者`, `首席全媒体记者`; also `文/图`. */
const role = new RegExp(
	`(?:(?:${house})?(?:${prefix})*(?:${office})|文\\s*[/／]\\s*[图片]|图\\s*[/／]\\s*文|图\\s*[/／]|文\\s*[/／]|[/／]\\s*(?:文|图|摄影?|整理)(?=\\s|$)|(?:摄|画|绘)(?=\\s|$)|摄)`,
	'u',
);
export const gluedRole = new RegExp(`^${role.source}\\p{Script=Han}`, 'u');
export const roleAtStart = new RegExp(`^${role.source}`, 'u');
/** Letter-spaced roles: `通 讯 员`, `记 者`. */
const spacedRoles = [
	'通讯员',
	'融媒体记者',
	'全媒体记者',
	'本报记者',
	'记者',
	'评论员',
	'实习生',
	'特约记者',
	'见习记者',
	'首席记者',
	'摄影',
];
export const spaced = new RegExp(spacedRoles.map((r) => [...r].join('\\s*')).join('|'), 'gu');

/**
 * Any paper or station, by its place in the line: what stands in front of 记者 at its beginning, where names follow.
 * `示例融媒记者 张三`, `XMG记者 张三`, `示例经济报记者张三`, `示例晚报、示报全媒体记者 张三`.
 */
export const anyHouse = new RegExp(
	`^(?!(?:${role.source}))((?:\\p{Script=Han}{2,7}(?:报|台|网|社|集团|客户端)、)?\\p{Script=Han}[\\p{Script=Han}A-Za-z·—-]{0,13}?|[A-Z]{2,8})(?=(?:${prefix})*(?:记者|通讯员|评论员)(?:[\\s:：|｜]|\\p{Script=Han}{2,3}(?:\\s|$)))`,
	'u',
);
/** A house that signs without a role: `某市融媒体中心 张三`. */
export const houseAlone =
	/^\p{Script=Han}{2,10}(?:融媒体中心|传媒集团|传媒中心|报社|广播电视台|电视台|新闻中心)(?=\s)/u;

/** Roles that stand behind their names: `张三 摄`, `李四 文/图`, `王五/文`. */
export const roleBehind =
	'(?:摄|摄影|文\\s*[/／]\\s*[图片]|图\\s*[/／]\\s*文|摄影报道|整理|供图|制图|报道|撰稿|图文|文图|采写|画|绘|漫画|插图|[/／]\\s*(?:文|图|摄影?|整理))';
const behind = new RegExp(`^\\s*${roleBehind}\\s*(?:$|[\\s、，,；;|｜])`, 'u');

/** Blocks of `text` between roles: `记者 A B 通讯员 C` → two. */
export function splitAtRoles(text: string): { role: string | null; names: string }[] {
	const parts: { role: string | null; names: string }[] = [];
	let house = anyHouse.exec(text.trim())?.[1] ?? '';
	let rest = text.trim().slice(house.length);
	let current: { role: string | null; names: string } = { role: null, names: '' };
	while (rest) {
		const found = roleAtStart.exec(rest);
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
		// A role glued to the name before it: `张三摄`.
		const glued = /^([\p{Script=Han}]{2,4})(摄影?)$/u.exec(step);
		if (glued && surnameLength(step)) {
			parts.push({ role: glued[2] ?? null, names: `${current.names} ${glued[1] ?? ''}` });
			current = { role: null, names: '' };
		} else current.names += step;
		rest = rest.slice(step.length);
	}
	if (current.role !== null || current.names.trim()) parts.push(current);
	return parts;
}
