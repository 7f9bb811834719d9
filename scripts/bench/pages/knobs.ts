/** The settings of one generated page. Each is a phenomenon seen on real pages; `hardKnobs` turns all on. */
import type { Random } from './random.ts';
import { placeName } from './words.ts';

export interface Knobs {
	kind: 'usual' | 'long' | 'briefs' | 'comments' | 'one' | 'middle';
	/** Heading marks: on all headlines alike, graded by rank, at random, or none. */
	marks: 'none' | 'uniform' | 'all short' | 'graded' | 'noisy';
	punctuation: 'full' | 'ascii' | 'mixed';
	/** The mark before bylines, or an empty string. */
	bylineMark: string;
	byline:
		| 'above'
		| 'roles on lines'
		| 'names at end'
		| 'credit at end'
		| 'embedded'
		| 'agency'
		| 'own line'
		/** `……。（张三）`: a bracket at the end of the last paragraph. */
		| 'signed'
		| 'none';
	/** Share of articles that sign in another way than the page's usual one. */
	otherBylines: number;
	/** Before the role of its own people: empty, or the paper's name (`示例日报`). */
	house: string;
	/** What dated articles open with: `本报讯`, `晨报讯`, … */
	opener: string;
	/** Share of articles that open so. */
	dated: number;
	letterSpaced: number;
	cuts: number;
	doubled: number;
	scatter: 'none' | 'two rows' | 'interleaved' | 'columns';
	/** Chance that a whole article stands between two tails. */
	wholeAmongTails: number;
	rotated: boolean;
	beheaded: boolean;
	repeated: 'none' | 'tail' | 'scattered';
	captions: number;
	photos: number;
	missingTitle: number;
	lateTitle: number;
	deck: number;
	subheads: number;
	/** Short news in a column of their own below the stories: how many. */
	briefs: number;
	/** One for several articles, the same again and again, or many articles with one of their own. */
	rubric: 'none' | 'shared' | 'repeated' | 'own';
	continuations: number;
	jumps: number;
	truncated: number;
	lostStops: number;
	brokenBrackets: number;
	noise: number;
	furniture: boolean;
	layout: 'blank lines' | 'no blank lines' | 'indented';
	/** Paragraphs are set in although blank lines part them. */
	indents: boolean;
}

export const bylineStyle = (r: Random, kind: Knobs['kind']): Knobs['byline'] =>
	r.weighted({
		above: 50,
		'roles on lines': 7,
		'names at end': 12,
		'credit at end': 5,
		embedded: 9,
		agency: 4,
		'own line': 6,
		signed: kind === 'briefs' || kind === 'comments' ? 60 : 5,
		none: kind === 'comments' ? 60 : 7,
	});

/** A page with every knob in play, as `npm run eval` scores them. `variant` bounds what fitting may see. */
export function hardKnobs(r: Random): Knobs {
	const kind = r.weighted({ usual: 66, long: 9, briefs: 9, comments: 5, one: 4, middle: 7 });
	const share = (p: number, a: number, b: number) => (r.chance(p) ? a + r.next() * (b - a) : 0);
	const scatter =
		kind === 'one' || kind === 'briefs' || kind === 'comments'
			? 'none'
			: r.weighted({ none: 46, 'two rows': 42, interleaved: 8, columns: 4 });
	return {
		kind,
		marks: r.weighted({ none: 34, uniform: 16, 'all short': 10, graded: 32, noisy: 8 }),
		punctuation: r.weighted({ full: 68, ascii: 24, mixed: 8 }),
		bylineMark: r.weighted({ '■': 50, '□': 9, '●': 6, '▲': 4, '◎': 4, '◆': 3, '○': 2, '⊙': 1, '': 24 }),
		byline: bylineStyle(r, kind),
		otherBylines: share(0.5, 0.1, 0.6),
		house: r.chance(0.2)
			? r.pick([
					`${placeName(r)}${r.pick(['日报', '晚报', '晨报', '都市报', '商报', '经济报'])}`,
					`${placeName(r)}${r.pick(['融媒', '融媒体中心', '传媒', '发布', '全媒体'])}`,
					r.pick(['XMG', 'NBTV', 'LDR', 'QTV', 'HZWB', 'GD']),
				])
			: '',
		opener: r.weighted({ 本报讯: 86, 晨报讯: 4, 晚报讯: 3, 日报讯: 2, 新闻网讯: 2, 本报综合讯: 3 }),
		dated:
			kind === 'comments'
				? 0
				: r.weighted({ all: 55, some: 15, none: 30 }) === 'all'
					? 0.97
					: r.chance(0.4)
						? 0.5
						: 0,
		letterSpaced: r.chance(0.3) ? 0.8 : 0,
		cuts: r.weighted({ usual: 80, few: 10, none: 10 }) === 'usual' ? 0.45 : r.chance(0.5) ? 0.15 : 0,
		doubled: share(0.3, 0.02, 0.1),
		scatter,
		wholeAmongTails: scatter === 'two rows' ? 0.3 : 0,
		rotated: scatter === 'two rows' ? r.chance(0.5) : r.chance(0.08),
		beheaded: scatter === 'two rows' ? r.chance(0.4) : r.chance(0.07),
		repeated: r.weighted({ none: 78, tail: 15, scattered: 7 }),
		captions: share(0.6, 0.1, 0.4),
		photos: share(0.5, 0.08, 0.25),
		missingTitle: share(0.35, 0.05, 0.2),
		lateTitle: share(0.3, 0.05, 0.2),
		deck: share(0.6, 0.1, 0.6),
		subheads: share(0.6, 0.2, 0.9),
		briefs: kind === 'usual' || kind === 'long' || kind === 'middle' ? (r.chance(0.22) ? r.int(2, 6) : 0) : 0,
		rubric: r.weighted({ none: kind === 'comments' ? 20 : 66, shared: 20, repeated: 10, own: 8 }),
		continuations: share(0.3, 0.2, 0.8),
		jumps: share(0.15, 0.1, 0.4),
		truncated: share(0.35, 0.03, 0.2),
		lostStops: share(0.15, 0.01, 0.06),
		brokenBrackets: share(0.15, 0.005, 0.02),
		noise: r.chance(0.6) ? 0.002 : 0,
		furniture: r.chance(0.35),
		layout: r.weighted({ 'blank lines': 87, 'no blank lines': 5, indented: 8 }),
		indents: r.chance(0.08),
	};
}
