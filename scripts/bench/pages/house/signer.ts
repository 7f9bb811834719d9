/** Bylines in a paper's own form. */
import type { Random } from '../random.ts';
import { personName, placeName, words } from '../words.ts';
import { noun, org, paper, person } from './invented.ts';

export function signer(r0: Random): (r: Random) => string {
	const kinds = Array.from({ length: r0.int(1, 2) }, () =>
		r0.weighted<'role' | 'paper' | 'org' | 'place' | 'occupation' | 'none'>({
			role: 30,
			paper: 14,
			org: 14,
			place: 8,
			occupation: 14,
			none: 24,
		}),
	);
	const role = r0.pick([
		'记者',
		'本报记者',
		'通讯员',
		'特约撰稿',
		'文',
		'撰文',
		'作者',
		'报道',
		'全媒体记者',
		'本刊记者',
		'采写',
		'执笔',
		`${noun(r0)}员`,
		`${noun(r0)}`,
	]);
	const home = paper(r0);
	const sep = r0.weighted({ ' ': 62, '／': 8, '/': 6, '：': 8, '·': 4, '　': 6, '|': 3, '': 3 });
	const wrap = r0.weighted<string>({
		'': 58,
		'（）': 16,
		'【】': 8,
		'[]': 4,
		'〔〕': 3,
		'——': 3,
		'▍': 2,
		'◤': 1,
		'※': 2,
		'☆': 2,
		'/': 1,
		'●': 2,
	});
	const suffix = r0.weighted<string>({
		'': 72,
		' 文': 4,
		' 摄': 3,
		' 口述': 4,
		' 整理': 3,
		place: 8,
		' 文/图': 3,
		odd: 3,
	});
	const word = noun(r0);
	const odd = r0.chance(0.25) ? 0.5 : 0.06;
	const many = r0.chance(0.3) ? 0.4 : 0.1;
	const second = r0.pick(['通讯员', '实习生', '见习记者', '整理', '摄影', noun(r0)]);
	return (r) => {
		const before = {
			role: () => role,
			paper: () => `${home}${r.chance(0.7) ? '记者' : ''}`,
			org: () => org(r),
			place: () => placeName(r),
			occupation: () =>
				`${r.chance(0.6) ? `${r.pick(words().places)} ` : ''}${r.pick(['读者', '网友', '教师', '退休教师', '工人', '农民', '村民', '市民', '大学生', '律师', '医生', '主任医师', '家长', '学生', '编辑', '干部'])}`,
			none: () => '',
		}[r.pick(kinds)]();
		const names = Array.from({ length: r.chance(many) ? r.int(2, 3) : 1 }, () => person(r, odd)).join(
			r.chance(0.8) ? ' ' : '、',
		);
		let text = before ? `${before}${sep}${names}` : names;
		if (suffix === 'place')
			text += `${sep || '／'}${r.pick(words().places)}${r.pick(['报道', '电', '讯', ''])}`;
		else if (suffix === 'odd') text += ` ${word}`;
		else if (suffix && r.chance(0.8)) text += suffix;
		if (r.chance(0.12)) text += ` ${second} ${personName(r)}`;
		return wrap.length === 2 && wrap !== '——'
			? `${wrap[0]}${text}${wrap[1]}`
			: wrap
				? `${wrap}${r.chance(0.5) ? ' ' : ''}${text}`
				: text;
	};
}
