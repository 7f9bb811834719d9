/** The words of the interface as Taiwan writes them: OpenCC, and before it what it does not know or gets wrong here. */
import { Converter } from 'opencc-js/cn2t';

/** Longer ones first: the first that fits is taken. Read by a person against every sentence of the interface. */
const overrides: readonly (readonly [mainland: string, taiwan: string])[] = [
	['zh-CN', 'zh-TW'],
	['简体中文', '繁體中文（臺灣）'],
	// Terms.
	['识别', '辨識'],
	['项目', '項目'],
	['地址', '網址'],
	['后缀', '副檔名'],
	['纯文本', '純文字'],
	['调参', '調整參數'],
	['报道', '報導'],
	['身份', '身分'],
	['回车', ' Enter'],
	['打印的', '印出的'],
	['没有网，', '沒有網路，'],
	['若没有网', '若沒有網路'],
	['约三兆', '約 3 MB'],
	['行政区划代码', '行政區劃代碼'],
	// Words that OpenCC takes for others.
	['只知道', '只知道'],
	['看表', '看表'],
	['地名表', '地名表'],
	['一格里', '一格裡'],
	['支持', '支持'],
	['发布', '發布'],
	['朱红', '朱紅'],
	['这台', '這台'],
	['校订台', '校訂台'],
	['并段', '併段'],
	['并作一字', '併作一字'],
	// Quotation marks, the outer and the inner.
	['“', '「'],
	['”', '」'],
	['「', '『'],
	['」', '』'],
];

const convert = Converter({ from: 'cn', to: 'twp' });
/** Of the private use area: OpenCC leaves it alone. */
const FIRST = 0xe000;

/** @param source a whole file: what is not Chinese in it stays */
export function toTaiwan(source: string): string {
	const kept = overrides.reduce(
		(text, [mainland], i) => text.replaceAll(mainland, String.fromCodePoint(FIRST + i)),
		source,
	);
	return convert(kept).replace(
		/[\uE000-\uF8FF]/gu,
		(sign) => overrides[(sign.codePointAt(0) ?? FIRST) - FIRST]?.[1] ?? sign,
	);
}
