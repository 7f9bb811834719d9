/**
 * Signs that print and OCR set for one another, each row with the one that all are read as. The search and the readers
 * of pages fold by these tables: what one takes for the same, the other does too.
 */

/** CJK radicals and the ideographs they stand for (`⻓长`), as Unicode's EquivalentUnifiedIdeograph has them. */
const radicals =
	'⺁厂⺂乛⺃乚⺄乙⺅亻⺆冂⺇𠘨⺈刀⺉刂⺊卜⺋㔾⺌小⺍小⺎兀⺏尣⺐尢⺑𡯂⺒巳⺓幺⺔彑⺕𫜹⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺪𤴔⺫目⺬示⺭礻⺮𥫗⺯糹⺰纟⺱罓' +
	'⺲罒⺳㓁⺴冗⺵𦉫⺶羊⺷𦍌⺸𦍋⺹耂⺺肀⺻聿⺼肉⺽𦥑⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇𧢲⻈讠⻉贝⻊𧾷⻋车⻌辶⻍辶⻎辶⻏邑⻐钅⻑長⻒镸⻓长⻔门⻕𨸏⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞𩙿⻟飠⻠饣⻡𩠐' +
	'⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟';

/** The same sign in other shapes. */
const shapes: readonly (readonly [sign: string, others: string])[] = [
	['·', '•‧∙⋅・◦･'],
	['-', '‐‑‒−﹣'],
	['—', '―─━–⸺⸻﹘'],
	['～', '〜∼~'],
	['“', '「„〝﹁｢'],
	['”', '」‟〞﹂｣'],
	['‘', '『﹃‚'],
	['’', '』﹄'],
	['。', '｡'],
	['、', '､'],
];

/** Half-width marks and the full-width ones that Chinese text sets. */
const halves: readonly (readonly [sign: string, half: string])[] = [
	['，', ','],
	['：', ':'],
	['；', ';'],
	['！', '!'],
	['？', '?'],
	['（', '('],
	['）', ')'],
];

/** Signs that differ in width, direction or length only: one to a reader who searches, not to one who reads a page. */
const twins: readonly (readonly [sign: string, others: string])[] = [
	// Pagefind reads an ASCII quotation mark as its own syntax.
	['＂', '"“”'],
	["'", '‘’'],
	['-', '—'],
];

type Rows = readonly (readonly [sign: string, others: string])[];
const mapOf = (rows: Rows): ReadonlyMap<string, string> =>
	new Map(rows.flatMap(([sign, others]) => [...others].map((other) => [other, sign] as const)));

const radicalPairs = Array.from({ length: [...radicals].length / 2 }, (_, i) =>
	[...radicals].slice(2 * i, 2 * i + 2),
);

/** Radicals and look-alikes: the same everywhere. */
export const sameSign: ReadonlyMap<string, string> = new Map([
	...radicalPairs.map(([from = '', to = '']) => [from, to] as const),
	...mapOf(shapes),
]);
/** Full-width mark of a half-width one. */
export const fullMark = mapOf(halves);
/** One sign for those that differ only in width, direction or length. */
export const twinSign = mapOf(twins);
