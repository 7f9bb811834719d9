/** Traditional characters as simplified ones, `$44.1\\%$` as figures: for looking at, never for printing. Keeps every offset. */
import { Converter } from 'opencc-js/t2cn';

let convert: ((text: string) => string) | undefined;
const known = new Map<string, string>();
const one = (c: string): string => {
	let made = known.get(c);
	if (made === undefined) {
		convert ??= Converter({ from: 'tw', to: 'cn' });
		const got = convert(c);
		made = got.length === c.length ? got : c;
		known.set(c, made);
	}
	return made;
};
export const folded = (text: string): string => {
	let out = '';
	for (const c of text) out += c > '\u2e7f' && /\p{Script=Han}/u.test(c) ? one(c) : c;
	return out.replaceAll('「', '“').replaceAll('」', '”').replaceAll('『', '‘').replaceAll('』', '’');
};
