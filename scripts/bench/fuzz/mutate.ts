/** Real pages made worse in the ways that scanners, models, copying and people make them worse. */
import type { Random } from '../pages/random.ts';

/** Lines that have tripped readers of text before: marks, markup, blanks, runaway repetition. */
const NASTY = [
	'（上接A2版）截至目前，',
	'上接第1版',
	'■上接第1版融媒体记者',
	'（下转第四版：要闻）',
	'下转第二版',
	'▲上接A1版',
	'本报讯',
	'■',
	'#',
	'## ',
	'| 甲 | 乙 |',
	'<table><tr><td>甲</td></tr></table>',
	'![](a.jpg)',
	'$72.5\\%$',
	'```',
	'---',
	'{甲}<丙>import 货物',
	'□□社電',
	'市⻓⻅证',
	'責任編輯：某某',
	'🙂𠮷',
	'\u200B\uFEFF',
	'*'.repeat(40),
	'—'.repeat(40),
];

const RUNS = ['的', '书记', ' ', '\u3000', '二〇二三年', '（', '1', 'a ', '。', '■'];

type Lines = string[];
type Mutation = (lines: Lines, r: Random, longest: number) => void;
const at = (lines: Lines, r: Random) => r.int(0, Math.max(0, lines.length - 1));

const MUTATIONS: Record<string, Mutation> = {
	'a line goes': (lines, r) => void lines.splice(at(lines, r), 1),
	'a line comes twice': (lines, r) => {
		const i = at(lines, r);
		lines.splice(at(lines, r), 0, lines[i] ?? '');
	},
	'two lines change places': (lines, r) => {
		const [i, j] = [at(lines, r), at(lines, r)];
		[lines[i], lines[j]] = [lines[j] ?? '', lines[i] ?? ''];
	},
	'two lines are one': (lines, r) => {
		const i = at(lines, r);
		lines.splice(i, 2, `${lines[i] ?? ''}${lines[i + 1] ?? ''}`);
	},
	'a line breaks': (lines, r) => {
		const i = at(lines, r);
		const text = lines[i] ?? '';
		const cut = r.int(0, text.length);
		lines.splice(i, 1, text.slice(0, cut), text.slice(cut));
	},
	'a nasty line comes': (lines, r) => void lines.splice(at(lines, r), 0, r.pick(NASTY)),
	'nasty words stand in a line': (lines, r) => {
		const i = at(lines, r);
		const text = lines[i] ?? '';
		const cut = r.int(0, text.length);
		lines[i] = text.slice(0, cut) + r.pick(NASTY) + text.slice(cut);
	},
	'blank lines go': (lines, r) => {
		const i = at(lines, r);
		for (let k = Math.min(lines.length - 1, i + 20); k >= i; k--) if (!lines[k]?.trim()) lines.splice(k, 1);
	},
	'a heading mark comes or goes': (lines, r) => {
		const i = at(lines, r);
		const text = lines[i] ?? '';
		lines[i] = text.startsWith('#') ? text.replace(/^#+\s*/u, '') : `## ${text}`;
	},
	'characters are lost': (lines, r) => {
		const i = at(lines, r);
		lines[i] = [...(lines[i] ?? '')].filter(() => !r.chance(0.1)).join('');
	},
	'a line is one character a line': (lines, r) => {
		const i = at(lines, r);
		lines.splice(i, 1, ...[...(lines[i] ?? '')].slice(0, 30));
	},
	'a run without end': (lines, r, longest) => {
		const unit = r.pick(RUNS);
		const i = at(lines, r);
		const run = unit.repeat(r.int(1, Math.max(1, Math.floor(longest / unit.length))));
		lines[i] = r.chance(0.5) ? run : `${lines[i] ?? ''}${run}`;
	},
	'the page breaks off': (lines, r) => void lines.splice(r.int(1, Math.max(1, lines.length))),
};

/** One page with one to eight mutations. `longest`: most characters of a run without end. */
export function mutate(text: string, r: Random, longest: number): string {
	const lines = text.split('\n');
	const names = Object.keys(MUTATIONS);
	for (let n = r.int(1, 8); n > 0; n--) MUTATIONS[r.pick(names)]!(lines, r, longest);
	const joined = lines.join(r.chance(0.05) ? '\r\n' : '\n');
	// Half a character is read from no file.
	return joined.trim() ? joined.toWellFormed() : '甲';
}
