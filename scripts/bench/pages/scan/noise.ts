/** What OCR makes of characters: misread, lost, straightened, set in the other script. */
import { Converter } from 'opencc-js/cn2t';
import type { Random } from '../random.ts';
import { words } from '../words.ts';
import type { Scan } from './scan.ts';

let convert: ((text: string) => string) | undefined;
/** One character for one: longer answers of the converter are left. */
const traditional = (text: string) => {
	convert ??= Converter({ from: 'cn', to: 'tw' });
	return [...text].map((c) => ((t) => (t.length === c.length ? t : c))(convert?.(c) ?? c)).join('');
};

const marks: Record<string, string[]> = {
	'，': [',', '、', '', '。', '·'],
	'。': ['', '.', '，', '·', '。'],
	'：': [':', ''],
	'；': [';', '；'],
	'（': ['('],
	'）': [')'],
	'？': ['?'],
	'！': ['!', ''],
	'、': ['', '，'],
	'《': ['', '〈'],
	'》': ['', '〉'],
};

/** `rate` scales everything: headlines, set large, are read better than text. */
export function misread(r: Random, text: string, scan: Scan, rate = 1): string {
	let out = '';
	for (const c of text) {
		const others = marks[c];
		if (others && r.chance(scan.lost * rate)) out += r.pick(others);
		else if (/[“”‘’]/u.test(c) && scan.quotes !== 'kept' && r.chance(0.3))
			out += scan.quotes === 'straight' ? '"' : '';
		else if (/\p{Script=Han}/u.test(c) && r.chance(scan.misread * rate))
			out += r.chance(0.15) ? '' : r.pick([...r.pick(words().nouns)]);
		else out += c;
	}
	const read = out || text;
	return scan.traditional ? traditional(read).replaceAll('“', '「').replaceAll('”', '」') : read;
}
