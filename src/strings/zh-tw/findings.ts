/** 機器的記錄：每一種的名目，和據其資料說成的一句話。 */
import type { nameReasons } from '../../findings/evidence-persons.ts';
import type { DataOf, FindingId } from '../../findings/findings.ts';
import { sayBound, sayDateClue } from './bounds.ts';

const second = (value: string | null): string => (value === null ? '' : `；次選：${value}`);
const guessed = (value: string | null): string => (value === null ? '' : `；可能是${value}`);

const sayYears = ([first, last]: readonly [number, number]): string =>
	first === last ? `${first}年` : `${first}至${last}年`;

const nameReason: Record<(typeof nameReasons)[number], string> = {
	office: '名前有職務或身分',
	list: '與人名並列',
	'title-behind': '名後有稱謂',
	speaks: '句首，後接言行',
	calling: '名前有行當',
	age: '名前有年歲',
	of: '「的」字後，後接言行',
	acts: '句首，後接動作',
	called: '叫、由之後',
	asks: '提問後署名',
	again: '句首，文中屢見',
	page: '本版別篇已證',
};

const noDate: Record<DataOf<'no-date'>['why'], string> = {
	'no-clue': '版面沒有日期線索',
	'several-years': '版面線索定不了年份',
	'too-wide': '版面線索不足以定出版日期',
};

function regionDiffers(data: DataOf<'region-differs'>): string {
	const against = `不按所給的「${data.region}」解讀`;
	if ('national' in data) return `《${data.national}》是全國性報紙，${against}`;
	return data.absent === null
		? `版面地名多屬${data.city}，與所給的「${data.region}」不合，按前者解讀`
		: `版面不提${data.absent}而提${data.city}，不足以定所在地，${against}`;
}

const weekdays = '日一二三四五六';

function dateContradiction(data: DataOf<'date-contradiction'>): string {
	if ('bound' in data) return `「${data.words}」說明${sayBound(data.bound)}，與其餘線索不合，未採信`;
	const { words, against } = data;
	if (against === 'lunar') return `「${words}」所印農曆與公曆不合`;
	const { weekday, day } = against;
	const real = new Date(`${day}T00:00:00Z`).getUTCDay();
	return `「${words}」所印星期${weekdays[weekday]}與日期不合，${day}是星期${weekdays[real]}`;
}

function evidencePlaces(data: DataOf<'evidence-places'>): string {
	switch (data.why) {
		case 'named':
			return `${{ headline: '題目', lead: '首段', text: '文中' }[data.where]}寫到「${data.words}」`;
		case 'office':
			return `「${data.words}」不冠地名，指${data.district}的`;
		case 'own-reporters':
			return `本報的人所寫，又不提別處，故歸${data.district}`;
		case 'sender':
			return `署名是「${data.words}」`;
		case 'page':
			return `本版各篇多講${data.district}`;
	}
}

const quoted = (words: readonly string[]): string => words.map((word) => `「${word}」`).join('');

function evidenceTopics(data: DataOf<'evidence-topics'>): string {
	if ('comment' in data) {
		const { score, line, section, headline, words } = data.comment;
		const reasons = [
			line === null ? '' : `有「${line}」一行`,
			section === null ? '' : `版頭是「${section}」`,
			headline === null ? '' : `題目「${headline}」有所主張`,
			words.length ? `多議論之辭：${quoted(words)}` : '',
		];
		return `${data.topic}：${reasons.filter((reason) => reason !== '').join('，')}（體裁，${score.toFixed(1)}分）`;
	}
	const { topic, score, needed, words, section } = data;
	const titled = words.filter(({ inHeadline }) => inHeadline).map(({ word }) => word);
	const counted = words
		.filter(({ times, inHeadline }) => times > (inHeadline ? 1 : 0))
		.map(({ word, times }) => `「${word}」${times}次`);
	const reasons = [
		titled.length ? `題中有${quoted(titled)}` : '',
		counted.length ? `文中有${counted.join('、')}` : '',
		section === null ? '' : `版頭是「${section}」`,
	];
	return `${topic}：${reasons.filter((reason) => reason !== '').join('，')}（${score.toFixed(1)}分，滿${needed.toFixed(1)}分即歸入）`;
}

function newspaperClue(clue: DataOf<'newspaper-guess'>['clues'][number]): string {
	switch (clue.why) {
		case 'name':
			return `第${clue.line}行「${clue.words}」`;
		case 'style':
			return `第${clue.line}行等${clue.stories}篇作「${clue.words}」`;
		case 'region':
			return `各篇多屬${clue.region}`;
	}
}

export const newspaperClues = (clues: DataOf<'newspaper-guess'>['clues']): string =>
	clues.map(newspaperClue).join('，');

export const findings: { readonly [Id in FindingId]: { name: string; say: (data: DataOf<Id>) => string } } = {
	'byline-unknown-form': { name: '署名異式', say: ({ byline }) => `署名「${byline}」中沒有認出姓名` },
	'cut-beginning': { name: '缺頭', say: () => '開頭不在本版' },
	'cut-ending': { name: '缺尾', say: () => '結尾不在本版' },
	'date-contradiction': {
		name: '日期不合',
		say: dateContradiction,
	},
	'district-by-page': {
		name: '地區從版',
		say: (data) => `文中地名不足，按本版多數歸${data.district}${second(data.second)}`,
	},
	'district-close': {
		name: '地區兩可',
		say: (data) => `${data.district}與${data.second}難分${second(data.second)}`,
	},
	'duplicate-differs': {
		name: '重複有異',
		say: ({ of }) => (of === null ? '有重出而文字不同的段落，請核對' : `與第${of}行重出而有異文，請核對`),
	},
	'evidence-date': {
		name: '日期依據',
		say: (data) =>
			'sidecar' in data
				? `附註所記的日期是 ${data.sidecar}`
				: sayDateClue(
						['paper' in data ? `${data.paper}有日期的版面是${sayYears(data.years)}的` : data.words],
						data.bound,
					),
	},
	'evidence-persons': {
		name: '人物依據',
		say: ({ printed, reason }) => `${nameReason[reason]}：……${printed}……`,
	},
	'evidence-places': { name: '地區依據', say: evidencePlaces },
	'evidence-topics': { name: '主題依據', say: evidenceTopics },
	'half-width-marks': { name: '半形標點', say: ({ marks }) => `全形文中有半形標點「${marks}」` },
	'headline-order': { name: '主副題序', say: () => '兩行標題孰主孰副，據位置推定' },
	'low-confidence': { name: '切分存疑', say: () => '切分把握低於門限' },
	'newspaper-contradicted': {
		name: '報名不合',
		say: ({ words, printed, sidecar }) => `版頭「${words}」是《${printed}》，與附註的報名「${sidecar}」不合`,
	},
	'newspaper-guess': {
		name: '報名待認',
		say: ({ clues, guess }) => `附註未寫報名。${newspaperClues(clues)}${guessed(guess)}`,
	},
	'mostly-noise': {
		name: '整版多亂碼',
		say: ({ share }) =>
			`全版約${Math.round(share * 100)}%是不成字的符號，辨識多半失敗；宜換圖或換程式重新辨識`,
	},
	'order-against-boxes': {
		name: '行序不合位置',
		say: ({ lines }) => `有${lines}行排在同欄的上一行之上，檔案裡的行序與版面位置不合`,
	},
	'page-printed-twice': {
		name: '全版重出',
		say: ({ lines }) => `版面文字在檔案裡又出一遍，後一遍的${lines}行列為重出`,
	},
	'no-article': { name: '版面無文', say: () => '整版沒有切出文章，全部文字列為版面文字' },
	'no-date': { name: '未定日期', say: ({ why, guess }) => `${noDate[why]}${guessed(guess)}` },
	'no-district': { name: '未定地區', say: (data) => `文中地名不足以定所屬地區${second(data.second)}` },
	'no-title': { name: '缺題', say: () => '版上沒有印出標題，題目是擬的' },
	'no-topic': {
		name: '未定主題',
		say: (data) => `沒有一個主題的詞在文中夠多，未歸主題${second(data.second)}`,
	},
	'region-differs': {
		name: '地名不合',
		say: regionDiffers,
	},
	'repeated-at-cut': { name: '斷欄重字', say: ({ repeated }) => `接欄處「${repeated}」前後重出，照印` },
	'repeated-characters': {
		name: '疊字疑誤',
		say: ({ printed, repeated }) => `「${printed}」中「${repeated}」重出，疑為辨識之誤`,
	},
	'runaway-repetition': {
		name: '連出失控',
		say: ({ repeated, times }) => `「${repeated}」連出${times}次，疑為辨識程式失控，請對照原版`,
	},
	'short-body': { name: '正文過短', say: () => '正文很短，可能切漏' },
	'sidecar-date-contradicted': {
		name: '日期待核',
		say: ({ words, bound, date }) => `「${words}」說明${sayBound(bound)}，與附註的日期 ${date} 不合`,
	},
	'title-from-elsewhere': { name: '題從別處', say: () => '標題不在正文之上，據上下文推定' },
	'unbalanced-brackets': { name: '括號不對', say: () => '引號或括號不成對，接欄可能有誤' },
	'unread-characters': {
		name: '字跡不清',
		say: ({ signs, times }) => `此行有${times}處「${signs}」，原是認不出的字，請對照原版`,
	},
	'unmatched-fragment': { name: '殘文', say: () => '沒有題目也沒有開頭的殘文，未能歸入別篇' },
};
