/** 查無證明上的話，繁體中文（臺灣）。 */
interface Matter {
	articles: number;
	characters: number;
}

export const certificateWords = {
	title: '查無證明',
	finding: (said: string): string => `在下列文字中逐字檢索：${said}。沒有一處。`,
	asked: '所查',
	spellings: '寫法',
	spellingsSay:
		'繁體與簡體、異體、全形與半形、形近的點和橫都併作一字查；斷欄已接；標題、署名、正文、圖說都在內',
	oneOff: (text: string): string => `與「${text}」差一字的`,
	oneOffNone: '也沒有：中間任一字換作別的字，或去掉首字、末字，都沒有一處',
	oneOffFound: (forms: readonly string[], count: number): string =>
		`有：${forms.join('、')}${count > forms.length ? `等${count}種` : ''}；是否辨識之誤，請看原版`,
	oneOffNotAsked: '沒有試：只試三至十二個漢字的詞',
	alike: (text: string): string => `與「${text}」形近的`,
	alikeNone: (tried: number): string =>
		tried === 0
			? '沒有試：形近字表裡沒有它的字，或不是兩至二十字的詞'
			: `也沒有：試了${tried}種，各換一個形近的字`,
	alikeFound: (forms: readonly string[], tried: number): string =>
		`試了${tried}種，有：${forms.join('、')}；是否辨識之誤，請看原版`,
	apart: (text: string): string => `版面上不屬任何一篇的行裡，「${text}」`,
	apartNone: '也沒有',
	apartAt: (page: string, line: number, words: string): string => `${page} 第${line}行：${words}`,
	apartMore: (places: number): string => `共${places}處`,
	findingApart: (places: number): string =>
		`但不屬任何一篇的行（欄題、報頭、重出之類）裡有${places}處，見下：報上是印了的。`,
	matter: '所檢索的',
	matterSay: (
		{ articles, characters, spanning, undated }: Matter & { spanning: number; undated: number },
		pages: number,
	): string =>
		`${pages}個版面，${articles}篇，${characters}字；其中${spanning}篇只知在幾個月之間，${undated}篇日期不詳`,
	lines: '版面的行',
	linesSay: (one: {
		lines: number;
		inArticles: number;
		furniture: number;
		duplicates: number;
		missing: number;
		incomplete: number;
	}): string =>
		`有字的${one.lines}行：${one.inArticles}行在各篇裡，${one.furniture}行是報頭報尾一類、${one.duplicates}行是重複、${one.missing}行沒有著落，這些行另行逐字查過；${one.incomplete}篇缺頭或缺尾，缺的文字無從檢索`,
	gaps: '其間全無的月份',
	noGaps: '沒有：首末之間每月都有',
	doubtful: '其間只有日期不確的',
	months: '逐月所存',
	monthsCount: (count: number): string => `${count}個月有確知的`,
	month: (month: string, articles: number, characters: number): string =>
		`${month}：${articles}篇，${characters}字`,
	stretch: (from: string, to: string): string => (from === to ? from : `${from}至${to}`),
	digest: '全庫文字摘要（SHA-256）',
	day: '查於',
	limits:
		'只說明庫中現有的辨識文字裡沒有，不說明報上沒有登過：庫外的版面、辨識錯了的字、缺失的部分都不在內。',
	cite: '引用',
	cited: (
		title: string,
		said: string,
		{ articles, characters, span }: Matter & { span: [from: string, to: string] | null },
		digest: string,
		day: string,
		address: string,
		apart: number,
	): string =>
		`「${title}」全庫（${articles}篇，${characters}字${span === null ? '' : `，${span[0]}至${span[1]}`}）逐字檢索${said}，各篇無結果${apart > 0 ? `，篇外的行有${apart}處` : '，篇外的行也無'}。全庫摘要${digest.slice(0, 16)}。${day}查。${address}`,
	print: '列印',
};
