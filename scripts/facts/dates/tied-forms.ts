/** Forms that tie the year of the paper without naming it: plans, ages, counted years, sessions, animals of the calendar. */
import { form, type Form, type Meaning } from './form.ts';
import { LAST_YEAR, FIRST_YEAR } from './days.ts';
import { NUMBER, toNumber, YEAR } from './numerals.ts';
import { BRANCHES, STEMS } from './lunar.ts';

type Groups = Record<string, string | undefined>;
const number = (groups: Groups, name: string): number => toNumber(groups[name] ?? '');

/** First years of the five-year plans: the tenth began in 2001. */
const FIRST_PLAN = 10;
const FIRST_PLAN_YEAR = 2001;

/** Years of a plan by name, from 0. */
const PLAN_YEARS: Record<string, number> = {
	开局: 0,
	开篇: 0,
	起步: 0,
	收官: 4,
	收尾: 4,
	决胜: 4,
	最后一: 4,
	第一: 0,
	第二: 1,
	第三: 2,
	第四: 3,
	第五: 4,
};

const planYear = (groups: Groups): Meaning | null => {
	const plan = number(groups, 'plan');
	const at = PLAN_YEARS[groups['which'] ?? ''];
	return at === undefined || !(plan >= FIRST_PLAN)
		? null
		: { kind: 'tied-year', year: FIRST_PLAN_YEAR + 5 * (plan - FIRST_PLAN) + at, grace: 20 };
};

/** Days that a count of years may be off: ages are counted from birth, or from the first New Year. */
const AGE_GRACE = 366;

/** The year named and the years counted from it: an age, years of service. */
const counted =
	(most: number, grace: number) =>
	(groups: Groups): Meaning | null => {
		const [from, count] = [number(groups, 'from'), number(groups, 'count')];
		// `12年多`, `四十余年`: the count is the least it can be.
		const more = groups['more'] ? AGE_GRACE : 0;
		return count >= 1 && count <= most
			? { kind: 'tied-year', year: from + count, grace: grace + more }
			: null;
	};
const AGE = '(?<count>[0-9]{1,3})岁';
const COUNT = `(?<count>[0-9]{1,2}|[一二三四五六七八九十]{1,3})`;

/** The ninth provincial congresses first met in January of 1998, each sits five times; not those of cities run as provinces. */
const provincial = (groups: Groups): Meaning => ({
	kind: 'tied-year',
	year: 1998 + 5 * (number(groups, 'congress') - 9) + number(groups, 'session') - 1,
	grace: 15,
});

const ANIMALS = '鼠牛虎兔龙蛇马羊猴鸡狗猪';

/** Lunar years of an animal, and of a stem with it: 2020 was 庚子 and a year of the rat. */
const animalYear = (groups: Groups): Meaning | null => {
	const animal = ANIMALS.indexOf(groups['animal'] ?? '');
	const years = [];
	for (let year = FIRST_YEAR; year <= LAST_YEAR; year++)
		if (
			(year - 2020 + 1200) % 12 === animal &&
			(!groups['stem'] || (year - 2014 + 1000) % 10 === STEMS.indexOf(groups['stem']))
		)
			years.push(year);
	const branch = groups['branch'] ? BRANCHES.indexOf(groups['branch']) : animal;
	return branch === animal && years.length ? { kind: 'animal-year', years } : null;
};

/** Tried before all other forms. */
export const TIED_FORMS: readonly Form[] = [
	form(
		'规划之年',
		'十二五”开局之年',
		`(?<plan>十[一二三四五六]?)五”?(?:规划|时期)?(?:的|实施的)?(?<which>${Object.keys(PLAN_YEARS).join('|')})(?:之)?年`,
		planYear,
	),
	form(
		'生年与年岁',
		'1949年出生，今年65岁',
		`(?<from>${YEAR})年(?:${NUMBER}月)?(?:${NUMBER}日)?(?:出生|生于|生)[^。；]{0,16}?今年${AGE}`,
		counted(110, AGE_GRACE),
	),
	form(
		'生于某年与年岁',
		'出生于1949年，今年65岁',
		`(?:出生于|生于)(?<from>${YEAR})年[^。；0-9]{0,16}今年${AGE}`,
		counted(110, AGE_GRACE),
	),
	form(
		'某年至今几年',
		'2001年嫁到村里，至今已有12年',
		`(?<from>${YEAR})年[^。；0-9]{0,24}?至今(?:已|已经|整整|也)?(?:有)?${COUNT}(?:个)?(?<more>多|余|来)?(?:个)?(?:年头|年)(?<more2>多)?`,
		(groups) => counted(60, AGE_GRACE)({ ...groups, more: groups['more'] ?? groups['more2'] }),
	),
	form(
		'某年创办与周年',
		'1953年建校，喜迎60周年',
		`(?<from>${YEAR})年(?:创办|创建|创立|建校|建厂|建院|建站|建社|成立)[^。；0-9]{0,24}?${COUNT}周年`,
		counted(120, 60),
	),
	form(
		'省人大会次',
		'省十二届人大一次会议',
		'省第?(?<congress>九|十|十一|十二|十三|十四)届人(?:大|民代表大会)(?:第)?(?<session>[一二三四五])次会议',
		provincial,
	),
	form(
		'干支生肖年',
		'甲辰龙年',
		`(?<stem>[${STEMS}])(?<branch>[${BRANCHES}])(?<animal>[${ANIMALS}])年`,
		animalYear,
	),
	form(
		'生肖年',
		'兔年春节',
		`(?<animal>[${ANIMALS}])年(?:春节|新春|新年|春晚|大年|吉祥|大吉|贺岁|正月|央视)`,
		animalYear,
	),
];
