/** Invented names, places, headline pieces: what a generated page is dressed in. */
import { dict } from '@node-rs/jieba/dict.js';
import { surnames } from '../../forms/surnames.ts';
import type { Random } from './random.ts';

interface Pools {
	places: string[];
	idioms: string[];
	nouns: string[];
}

let pools: Pools | undefined;

function load(): Pools {
	const out: Pools = { places: [], idioms: [], nouns: [] };
	for (const row of Buffer.from(dict).toString('utf8').split('\n')) {
		const [word = '', n = '0', tag = ''] = row.trim().split(' ');
		const count = Number(n);
		if (tag === 'ns' && word.length >= 2 && word.length <= 3 && count > 20) out.places.push(word);
		else if (word.length === 4 && (tag === 'i' || tag === 'l') && count > 3) out.idioms.push(word);
		else if (tag === 'n' && word.length >= 2 && word.length <= 4 && count > 300) out.nouns.push(word);
	}
	return out;
}

export const words = (): Pools => (pools ??= load());

const given =
	'伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰建国文斌宇浩然子轩梓涵欣怡佳琪雨桐晨曦思远志鹏海燕春梅红梅立新卫东晓东晓明小龙亚男亚楠雪婷凯丹萍倩颖莹璐瑶琳慧博瀚晟昊天泽宏俊峰振宇少华永康长江云飞家豪嘉怡'.split(
		'',
	);

/** A personal name of two or three characters. */
export const personName = (r: Random) => {
	const surname = r.chance(0.85)
		? r.pick([
				...'王李张刘陈杨黄赵周吴徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈',
			])
		: r.pick(surnames());
	return surname + r.pick(given) + (r.chance(0.65) ? r.pick(given) : '');
};

export const placeName = (r: Random) =>
	r.pick(words().places).replace(/[省市县区镇乡]$/u, '') +
	r.pick(['市', '区', '县', '镇', '街道', '乡', '社区', '经开区', '高新区', '新区', '村']);

const officeWords = [
	'宣轩',
	'组宣',
	'纪轩',
	'政法',
	'农宣',
	'经宣',
	'教宣',
	'卫宣',
	'城宣',
	'工宣',
	'区委宣传部',
	'市气象局',
	'县融媒体中心',
	'市总工会',
	'团市委',
	'区教育局',
	'高新宣',
];
const bodies =
	'市气象台 区教育局 县委组织部 市总工会 校团委 市妇联 党委宣传部 科技处 文学院 教务处 县应急管理局 医院办公室 农学院 市疾控中心'.split(
		' ',
	);
/** A body that signs under its own name, without a role. */
export const bodyName = (r: Random) => r.pick(bodies);
export const officeName = (r: Random) => r.pick(officeWords);

/** A clause of `min`–`max` Han characters out of the given text, or null. */
export function clause(r: Random, text: string, min: number, max: number): string | null {
	const found = text
		.split(/[，。；：！？、“”‘’《》（）—…,;:()\s]+/u)
		.filter(
			(c) =>
				c.length >= min &&
				c.length <= max &&
				/^\p{Script=Han}+$/u.test(c) &&
				!/[的了着是在也都就和与]$/u.test(c),
		);
	return found.length ? r.pick(found) : null;
}
