/** 查无证明上的话，简体中文。 */
interface Matter {
	articles: number;
	characters: number;
}

export const certificateWords = {
	title: '查无证明',
	finding: (said: string): string => `在下列文字中逐字检索：${said}。没有一处。`,
	asked: '所查',
	spellings: '写法',
	spellingsSay:
		'繁体与简体、异体、全角与半角、形近的点和横都并作一字查；断栏已接；标题、署名、正文、图说都在内',
	oneOff: (text: string): string => `与“${text}”差一字的`,
	oneOffNone: '也没有：中间任一字换作别的字，或去掉首字、末字，都没有一处',
	oneOffFound: (forms: readonly string[], count: number): string =>
		`有：${forms.join('、')}${count > forms.length ? `等${count}种` : ''}；是否识别之误，请看原版`,
	oneOffNotAsked: '没有试：只试三至十二个汉字的词',
	alike: (text: string): string => `与“${text}”形近的`,
	alikeNone: (tried: number): string =>
		tried === 0
			? '没有试：形近字表里没有它的字，或不是两至二十字的词'
			: `也没有：试了${tried}种，各换一个形近的字`,
	alikeFound: (forms: readonly string[], tried: number): string =>
		`试了${tried}种，有：${forms.join('、')}；是否识别之误，请看原版`,
	apart: (text: string): string => `版面上不属任何一篇的行里，“${text}”`,
	apartNone: '也没有',
	apartAt: (page: string, line: number, words: string): string => `${page} 第${line}行：${words}`,
	apartMore: (places: number): string => `共${places}处`,
	findingApart: (places: number): string =>
		`但不属任何一篇的行（栏题、报头、重出之类）里有${places}处，见下：报上是印了的。`,
	matter: '所检索的',
	matterSay: (
		{ articles, characters, spanning, undated }: Matter & { spanning: number; undated: number },
		pages: number,
	): string =>
		`${pages}个版面，${articles}篇，${characters}字；其中${spanning}篇只知在几个月之间，${undated}篇日期不详`,
	lines: '版面的行',
	linesSay: (one: {
		lines: number;
		inArticles: number;
		furniture: number;
		duplicates: number;
		missing: number;
		incomplete: number;
	}): string =>
		`有字的${one.lines}行：${one.inArticles}行在各篇里，${one.furniture}行是报头报尾一类、${one.duplicates}行是重复、${one.missing}行没有着落，这些行另行逐字查过；${one.incomplete}篇缺头或缺尾，缺的文字无从检索`,
	gaps: '其间全无的月份',
	noGaps: '没有：首末之间每月都有',
	doubtful: '其间只有日期不确的',
	months: '逐月所存',
	monthsCount: (count: number): string => `${count}个月有确知的`,
	month: (month: string, articles: number, characters: number): string =>
		`${month}：${articles}篇，${characters}字`,
	stretch: (from: string, to: string): string => (from === to ? from : `${from}至${to}`),
	digest: '全库文字摘要（SHA-256）',
	day: '查于',
	limits:
		'只说明库中现有的识别文字里没有，不说明报上没有登过：库外的版面、识别错了的字、缺失的部分都不在内。',
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
		`“${title}”全库（${articles}篇，${characters}字${span === null ? '' : `，${span[0]}至${span[1]}`}）逐字检索${said}，各篇无结果${apart > 0 ? `，篇外的行有${apart}处` : '，篇外的行也无'}。全库摘要${digest.slice(0, 16)}。${day}查。${address}`,
	print: '打印',
};
