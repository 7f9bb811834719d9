/** 机器的记录：每一种的名目，和据其数据说成的一句话。 */
import type { nameReasons } from '../../findings/evidence-persons.ts';
import type { DataOf, FindingId } from '../../findings/findings.ts';
import { sayBound, sayDateClue } from './bounds.ts';

const second = (value: string | null): string => (value === null ? '' : `；次选：${value}`);
const guessed = (value: string | null): string => (value === null ? '' : `；可能是${value}`);

const sayYears = ([first, last]: readonly [number, number]): string =>
	first === last ? `${first}年` : `${first}至${last}年`;

const nameReason: Record<(typeof nameReasons)[number], string> = {
	office: '名前有职务或身份',
	list: '与人名并列',
	'title-behind': '名后有称谓',
	speaks: '句首，后接言行',
	calling: '名前有行当',
	age: '名前有年岁',
	of: '“的”字后，后接言行',
	acts: '句首，后接动作',
	called: '叫、由之后',
	asks: '提问后署名',
	again: '句首，文中屡见',
	page: '本版别篇已证',
};

const noDate: Record<DataOf<'no-date'>['why'], string> = {
	'no-clue': '版面没有日期线索',
	'several-years': '版面线索定不了年份',
	'too-wide': '版面线索不足以定出版日期',
};

function regionDiffers(data: DataOf<'region-differs'>): string {
	const against = `不按所给的“${data.region}”解读`;
	if ('national' in data) return `《${data.national}》是全国性报纸，${against}`;
	return data.absent === null
		? `版面地名多属${data.city}，与所给的“${data.region}”不合，按前者解读`
		: `版面不提${data.absent}而提${data.city}，不足以定所在地，${against}`;
}

const weekdays = '日一二三四五六';

function dateContradiction(data: DataOf<'date-contradiction'>): string {
	if ('bound' in data) return `“${data.words}”说明${sayBound(data.bound)}，与其余线索不合，未采信`;
	const { words, against } = data;
	if (against === 'lunar') return `“${words}”所印农历与公历不合`;
	const { weekday, day } = against;
	const real = new Date(`${day}T00:00:00Z`).getUTCDay();
	return `“${words}”所印星期${weekdays[weekday]}与日期不合，${day}是星期${weekdays[real]}`;
}

function evidencePlaces(data: DataOf<'evidence-places'>): string {
	switch (data.why) {
		case 'named':
			return `${{ headline: '题目', lead: '首段', text: '文中' }[data.where]}写到“${data.words}”`;
		case 'office':
			return `“${data.words}”不冠地名，指${data.district}的`;
		case 'own-reporters':
			return `本报的人所写，又不提别处，故归${data.district}`;
		case 'sender':
			return `署名是“${data.words}”`;
		case 'page':
			return `本版各篇多讲${data.district}`;
	}
}

const quoted = (words: readonly string[]): string => words.map((word) => `“${word}”`).join('');

function evidenceTopics(data: DataOf<'evidence-topics'>): string {
	if ('comment' in data) {
		const { score, line, section, headline, words } = data.comment;
		const reasons = [
			line === null ? '' : `有“${line}”一行`,
			section === null ? '' : `版头是“${section}”`,
			headline === null ? '' : `题目“${headline}”有所主张`,
			words.length ? `多议论之辞：${quoted(words)}` : '',
		];
		return `${data.topic}：${reasons.filter((reason) => reason !== '').join('，')}（体裁，${score.toFixed(1)}分）`;
	}
	const { topic, score, needed, words, section } = data;
	const titled = words.filter(({ inHeadline }) => inHeadline).map(({ word }) => word);
	const counted = words
		.filter(({ times, inHeadline }) => times > (inHeadline ? 1 : 0))
		.map(({ word, times }) => `“${word}”${times}次`);
	const reasons = [
		titled.length ? `题中有${quoted(titled)}` : '',
		counted.length ? `文中有${counted.join('、')}` : '',
		section === null ? '' : `版头是“${section}”`,
	];
	return `${topic}：${reasons.filter((reason) => reason !== '').join('，')}（${score.toFixed(1)}分，满${needed.toFixed(1)}分即归入）`;
}

function newspaperClue(clue: DataOf<'newspaper-guess'>['clues'][number]): string {
	switch (clue.why) {
		case 'name':
			return `第${clue.line}行“${clue.words}”`;
		case 'style':
			return `第${clue.line}行等${clue.stories}篇作“${clue.words}”`;
		case 'region':
			return `各篇多属${clue.region}`;
	}
}

export const newspaperClues = (clues: DataOf<'newspaper-guess'>['clues']): string =>
	clues.map(newspaperClue).join('，');

export const findings: { readonly [Id in FindingId]: { name: string; say: (data: DataOf<Id>) => string } } = {
	'byline-unknown-form': { name: '署名异式', say: ({ byline }) => `署名“${byline}”中没有认出姓名` },
	'cut-beginning': { name: '缺头', say: () => '开头不在本版' },
	'cut-ending': { name: '缺尾', say: () => '结尾不在本版' },
	'date-contradiction': {
		name: '日期不合',
		say: dateContradiction,
	},
	'district-by-page': {
		name: '地区从版',
		say: (data) => `文中地名不足，按本版多数归${data.district}${second(data.second)}`,
	},
	'district-close': {
		name: '地区两可',
		say: (data) => `${data.district}与${data.second}难分${second(data.second)}`,
	},
	'duplicate-differs': {
		name: '重复有异',
		say: ({ of }) => (of === null ? '有重出而文字不同的段落，请核对' : `与第${of}行重出而有异文，请核对`),
	},
	'evidence-date': {
		name: '日期依据',
		say: (data) =>
			'sidecar' in data
				? `附注所记的日期是 ${data.sidecar}`
				: sayDateClue(
						['paper' in data ? `${data.paper}有日期的版面是${sayYears(data.years)}的` : data.words],
						data.bound,
					),
	},
	'evidence-persons': {
		name: '人物依据',
		say: ({ printed, reason }) => `${nameReason[reason]}：……${printed}……`,
	},
	'evidence-places': { name: '地区依据', say: evidencePlaces },
	'evidence-topics': { name: '主题依据', say: evidenceTopics },
	'half-width-marks': { name: '半角标点', say: ({ marks }) => `全角文中有半角标点“${marks}”` },
	'headline-order': { name: '主副题序', say: () => '两行标题孰主孰副，据位置推定' },
	'low-confidence': { name: '切分存疑', say: () => '切分把握低于门限' },
	'newspaper-contradicted': {
		name: '报名不合',
		say: ({ words, printed, sidecar }) => `版头“${words}”是《${printed}》，与附注的报名“${sidecar}”不合`,
	},
	'newspaper-guess': {
		name: '报名待认',
		say: ({ clues, guess }) => `附注未写报名。${newspaperClues(clues)}${guessed(guess)}`,
	},
	'mostly-noise': {
		name: '整版多乱码',
		say: ({ share }) =>
			`全版约${Math.round(share * 100)}%是不成字的符号，识别多半失败；宜换图或换程序重新识别`,
	},
	'order-against-boxes': {
		name: '行序不合位置',
		say: ({ lines }) => `有${lines}行排在同栏的上一行之上，文件里的行序与版面位置不合`,
	},
	'page-printed-twice': {
		name: '全版重出',
		say: ({ lines }) => `版面文字在文件里又出一遍，后一遍的${lines}行列为重出`,
	},
	'no-article': { name: '版面无文', say: () => '整版没有切出文章，全部文字列为版面文字' },
	'no-date': { name: '未定日期', say: ({ why, guess }) => `${noDate[why]}${guessed(guess)}` },
	'no-district': { name: '未定地区', say: (data) => `文中地名不足以定所属地区${second(data.second)}` },
	'no-title': { name: '缺题', say: () => '版上没有印出标题，题目是拟的' },
	'no-topic': {
		name: '未定主题',
		say: (data) => `没有一个主题的词在文中够多，未归主题${second(data.second)}`,
	},
	'region-differs': {
		name: '地名不合',
		say: regionDiffers,
	},
	'repeated-at-cut': { name: '断栏重字', say: ({ repeated }) => `接栏处“${repeated}”前后重出，照印` },
	'repeated-characters': {
		name: '叠字疑误',
		say: ({ printed, repeated }) => `“${printed}”中“${repeated}”重出，疑为识别之误`,
	},
	'runaway-repetition': {
		name: '连出失控',
		say: ({ repeated, times }) => `“${repeated}”连出${times}次，疑为识别程序失控，请对照原版`,
	},
	'short-body': { name: '正文过短', say: () => '正文很短，可能切漏' },
	'sidecar-date-contradicted': {
		name: '日期待核',
		say: ({ words, bound, date }) => `“${words}”说明${sayBound(bound)}，与附注的日期 ${date} 不合`,
	},
	'title-from-elsewhere': { name: '题从别处', say: () => '标题不在正文之上，据上下文推定' },
	'unbalanced-brackets': { name: '括号不对', say: () => '引号或括号不成对，接栏可能有误' },
	'unread-characters': {
		name: '字迹不清',
		say: ({ signs, times }) => `此行有${times}处“${signs}”，原是认不出的字，请对照原版`,
	},
	'unmatched-fragment': { name: '残文', say: () => '没有题目也没有开头的残文，未能归入别篇' },
};
