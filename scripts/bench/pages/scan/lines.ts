/** Lines that belong to no article: page heads, ears, advertisements, words inside pictures, stray marks. */
import type { Random } from '../random.ts';
import { clause, personName, placeName, words } from '../words.ts';

const noun = (r: Random) => r.pick(words().nouns);
const digits = (r: Random, n: number) => Array.from({ length: n }, () => r.int(0, 9)).join('');
const latin = (r: Random, n: number) =>
	Array.from({ length: n }, () => r.pick([...'ABCDEFGHIJKLMNOPRSTUVWXYZ'])).join('');
const week = [...'一二三四五六日'];

const paperName = (r: Random) =>
	`${r.pick(words().places)}${r.chance(0.3) ? noun(r) : ''}${r.pick(['日报', '晚报', '日报', '时报', '报', '晨报', '周刊', '商报', '都市报'])}`;

/** What stands at the head of a page, one block each, in any order, glued as OCR glues it. */
export function headLines(r: Random, n: number): string[] {
	const [y, m, d] = [r.int(1950, 2026), r.int(1, 12), r.int(1, 28)];
	const gap = r.pick(['', ' ', '']);
	const number = r.chance(0.5)
		? `${r.pick(['A', 'B', 'C', 'D', 'T'])}${r.chance(0.6) ? '0' : ''}${r.int(1, 16)}`
		: r.pick([`${r.int(1, 24)}`, `第${r.int(1, 16)}版`, `${r.int(1, 16)}版`, `0${r.int(1, 9)}`]);
	const section = r.pick([
		() => `${noun(r).slice(0, 2)}新闻`,
		() => noun(r).slice(0, 2),
		() => `${noun(r).slice(0, 2)}·${noun(r).slice(0, 2)}`,
		() => `${r.pick(words().places)}${r.pick(['新闻', '时政', '社会', '视窗', '关注'])}`,
	])();
	const day = r.pick([
		`${y}年${m}月${d}日`,
		`${y}年${m}月${d}日${gap}星期${r.pick(week)}`,
		`${y}年${m}月${d}日${gap}星期`,
		`${String(d).padStart(2, '0')}/${String(m).padStart(2, '0')}/${y}`,
		`${y}.${m}.${d}`,
		`${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}${gap}星期${r.pick(week)}`,
	]);
	const all = [
		number,
		day,
		paperName(r),
		section,
		`${number}${gap}${section}`,
		`星期${r.pick(week)}`,
		latin(r, r.int(1, 9)),
		`${r.pick(['责编', '编辑', '主编', '美编', '版式', '校对', '责任编辑', '执行主编'])}${r.pick(['：', ' ', ':', ''])}${personName(r)}`,
		`${r.pick(['农历', '夏历', ''])}${r.pick([...'甲乙丙丁戊己庚辛壬癸'])}${r.pick([...'子丑寅卯辰巳午未申酉戌亥'])}年${r.pick(['正', '二', '三', '四', '八', '十'])}月${r.pick(['初一', '初八', '十五', '廿三'])}`,
		`${r.pick(['新闻热线', '热线', '邮箱', '电话'])}${r.pick(['：', ':', ''])}${digits(r, 4)}-${digits(r, 7)}`,
		`${r.pick(['今日', '本期', ''])}${r.int(4, 32)}版`,
		`${noun(r)}${noun(r)} ${noun(r)}${noun(r)}`,
	];
	// The first four are what nearly every page has.
	const usual = r.shuffle(all.slice(0, 4)).slice(0, n);
	const lines = n > 3 ? [...usual, ...r.shuffle(all.slice(4)).slice(0, n - 3)] : usual;
	return r.shuffle(lines).flatMap((l) => (r.chance(0.08) && l.length > 3 ? halves(r, l) : [l]));
}

/** A line of which OCR makes two, or of which it finds a part only. */
function halves(r: Random, line: string): string[] {
	const at = r.int(1, line.length - 1);
	return r.chance(0.5) ? [line.slice(0, at), line.slice(at)] : [line.slice(at)];
}

export const footLine = (r: Random): string =>
	r.pick([
		() =>
			`${r.pick(['本版', '本报', '图表', '版面', ''])}${r.pick(['制图', '编辑', '责编', '美编', '统筹', '校对', '版式'])}${r.pick(['：', ' ', ':'])}${personName(r)}${r.chance(0.4) ? ` ${personName(r)}` : ''}`,
		() =>
			`${r.pick(['社址', '地址', '印刷', '承印', '督印', '发行'])}${r.pick(['：', ':', ' '])}${placeName(r)}${noun(r)}路${r.int(1, 400)}号${r.chance(0.5) ? `${r.pick(['邮政编码', '电话', '零售'])}${r.pick(['：', ''])}${digits(r, 6)}` : ''}`,
		() =>
			`本版${r.pick(['图片', '照片', '文图', '稿件', '投稿邮箱'])}${r.pick(['均由', '：', '来自', ' '])}${r.chance(0.5) ? personName(r) : paperName(r)}${r.pick(['提供', '', '摄'])}`,
		() => headLines(r, 1)[0] ?? '',
	])();

/** An ear: label and value in turn, an advertisement in three or four lines. */
export const earLines = (r: Random): string[] =>
	r.pick([
		() =>
			Array.from({ length: r.int(1, 3) }, () => [
				noun(r) + noun(r).slice(0, 2),
				r.pick([
					`${r.int(1, 40)}°C`,
					`${r.int(1, 99)}%`,
					`${digits(r, 2)}.${digits(r, 2)}`,
					`$${digits(r, 3)},${digits(r, 3)}`,
				]),
			]).flat(),
		() => [
			noun(r) + noun(r),
			`${placeName(r)}${noun(r)}有限公司`,
			...(r.chance(0.6) ? [`${latin(r, 6).toLowerCase()}.com`] : []),
		],
		() => [
			`${noun(r)}预报`,
			`${r.pick(['晴', '多云', '小雨', '阴转晴'])} ${r.int(-9, 20)}～${r.int(20, 38)}℃`,
		],
	])();

export const adLines = (r: Random): string[] =>
	Array.from({ length: r.int(2, 7) }, () =>
		r.pick([
			() => `${r.pick(words().idioms)} ${r.pick(words().idioms)}`,
			() => noun(r) + noun(r) + (r.chance(0.3) ? '！' : ''),
			() =>
				`${noun(r)}${r.pick(['热线', '电话', '地址', '咨询'])}${r.pick(['：', ':', ' '])}${digits(r, r.int(7, 11))}`,
			() => `${placeName(r)}${noun(r)}${r.pick(['公司', '集团', '商城', '医院', '学校'])}`,
			() =>
				`${r.int(1, 99)}${r.pick(['元', '折', '周年', '万元', '期', '分'])}${r.chance(0.4) ? r.pick(['起', '大奖', '优惠']) : ''}`,
			() => r.pick(words().idioms),
			() => latin(r, r.int(2, 8)),
		])(),
	);

/** Words read inside a picture: signs, banners, numbers of vests, garbled. */
export const pictureLines = (r: Random, text: string): string[] =>
	Array.from({ length: Number(r.weighted({ 1: 45, 2: 25, 3: 15, 5: 15 })) }, () =>
		r.pick([
			() => noun(r),
			() => noun(r) + noun(r),
			() => `${placeName(r)}${noun(r)}${r.pick(['站', '中心', '学校', '馆', ''])}`,
			() => latin(r, r.int(1, 7)),
			() => digits(r, r.int(1, 4)),
			() => clause(r, text, 4, 12) ?? noun(r),
			() => `${clause(r, text, 3, 6) ?? noun(r)} ${noun(r)}`,
			() => `${r.pick(words().idioms)}${r.chance(0.4) ? ` ${r.pick(words().idioms)}` : ''}`,
			() => [...noun(r)].map((c) => (r.chance(0.4) ? r.pick([...noun(r)]) : c)).join(''),
		])(),
	);

/** A diagram: labels, numbers, shares, years. */
export const diagramLines = (r: Random): string[] => {
	const unit = r.pick(['%', '亿元', '万人', '万吨', '']);
	return Array.from({ length: r.int(3, 12) }, () =>
		r.pick([
			() => noun(r),
			() => `${r.int(1, 999) / 10}${unit}`,
			() => `${r.int(2000, 2026)}年`,
			() => `${noun(r)}${noun(r)}${r.chance(0.3) ? `（${unit || '个'}）` : ''}`,
			() => `${noun(r)}：${r.int(1, 9999)}${unit}`,
			() => String(r.int(0, 3000)),
		])(),
	);
};

/** A mark that is no word: a border read as a letter, one character of a headline set in the picture. */
export const strayLine = (r: Random): string =>
	r.pick([
		() => r.pick([...noun(r)]),
		() => digits(r, r.int(1, 2)),
		() => latin(r, r.int(1, 2)),
		() => r.pick([...noun(r)]) + r.pick([...noun(r)]),
		() => r.pick(['一', '口', '二', '1', '0', 'I', '·', '丨', 'L', '△', '●', '…']),
		() => digits(r, 2),
	])();
