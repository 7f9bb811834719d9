/**
 * What a line looks like when its words are forgotten: its form, its mark, what stands around it. Lines of one
 * shape mostly play one role on a page, and in a paper: the page teaches its own style.
 */
import { isFrequentSurname, surnameLength } from '../forms/surnames.ts';
import { isShortLine, type PageView, type Seen } from './seen.ts';

const tokenBreaks = /[\s\u3000、，,；;/／|｜:：·•()（）【】［］[\]〔〕「」《》<>—-]+/u;
const soft =
	/记者|通讯员|报道|报导|编辑|作者|读者|网友|摄|整理|口述|供稿|供图|撰|评论员|主任|教授|医师|律师|教师|老师/u;

/** 0 none, 1 with a rare family name, 2 with a frequent one. */
function nameLike(token: string): 0 | 1 | 2 {
	const n = [...token].length;
	if (!/^\p{Script=Han}+$/u.test(token)) return 0;
	const family = surnameLength(token);
	if (!family || n <= family || n > family + 2) return 0;
	return isFrequentSurname(token) ? 2 : 1;
}

const afterRole =
	/^.*(?:记者|通讯员|评论员|编辑|作者|整理|撰文|报道|口述|实习生|摄影|通讯)(?=\p{Script=Han}{2,})/u;
/** `本报记者张三李四摄` → `李四`: OCR loses the spaces of a byline. What is no such line stays. */
function unglued(token: string): string {
	const glued = afterRole.exec(token)?.[0].length ?? 0;
	if (!glued) return token;
	let rest = token.slice(glued).replace(/摄影?$|文$/u, '');
	// Names of two and three characters, as many as fit.
	for (let k = 0; k < 6 && [...rest].length > 3; k++) {
		const three = surnameLength(rest.slice(3)) > 0 || [...rest].length === 3;
		if (!surnameLength(rest)) return token;
		rest = rest.slice(three ? 3 : 2);
	}
	return nameLike(rest) ? rest : token;
}

export interface Form {
	tokens: number;
	/** Strength of the last token as a name, of any token. */
	nameEnd: 0 | 1 | 2;
	names: number;
	bracketed: boolean;
	role: boolean;
	digits: boolean;
	bullet: boolean;
	label: boolean;
	date: boolean;
}

const forms = new WeakMap<Seen, Form>();
export function formOf(s: Seen): Form {
	let f = forms.get(s);
	if (f) return f;
	const raw = s.block.text.trim();
	const spaced = raw.replace(
		/(?<=(?:^|[\s\u3000])\p{Script=Han})[ \u3000]+(?=\p{Script=Han}(?:$|[\s\u3000]))/gu,
		'',
	);
	const tokens = spaced.split(tokenBreaks).filter(Boolean);
	const last = unglued(tokens.at(-1) ?? '');
	f = {
		tokens: tokens.length,
		nameEnd: nameLike(last),
		names: tokens.length ? tokens.filter((t) => nameLike(t) > 0).length / tokens.length : 0,
		bracketed: /^[（(【［[〔「《<].*[）)】］\]〕」》>]$/u.test(raw),
		role: soft.test(raw),
		digits: (raw.match(/\d/gu)?.length ?? 0) > 4,
		bullet: /^[^\p{L}\p{N}\s“‘「『（(【《[—－-]/u.test(raw),
		label: /^\p{Script=Han}{1,6}[：:]/u.test(raw),
		date: /^[\d一二三四五六七八九十〇零○年月日号星期周./ 　-]+$/u.test(raw),
	};
	forms.set(s, f);
	return f;
}

/** 0–3: how much a short line looks like somebody's signature, by no table. */
export function bylineLike(s: Seen): number {
	if (s.byline) return 3;
	if (!s.short || s.length > 44 || s.edges.closed) return 0;
	const f = formOf(s);
	return Math.min(3, (f.nameEnd === 2 ? 2 : f.nameEnd) + Number(f.role) + Number(f.bracketed && f.names > 0));
}

const body =
	/(?:[省市区县镇乡村院校部局办厅处会社所站行队]|中心|公司|集团|法院|委员会|编辑部|启|特此公告|特此声明)$/u;
const phone = /\d{3,4}[-—－]\d{4,}|\d{7,}|(?:电话|地址|邮箱|联系人)[：:]/u;
/** A line of a notice that is whole without a full stop: who to call, where, when, who signs. */
export function standing(s: Seen): boolean {
	if (s.length > 44 || s.edges.closed || s.edges.comma) return false;
	const f = formOf(s);
	if (/[，。；！？]/u.test(s.text)) return false;
	return (
		f.date ||
		(f.bracketed && s.length >= 6 && /^[（(]/u.test(s.text)) ||
		(f.label && !s.edges.colon && f.digits) ||
		phone.test(s.text) ||
		(s.length <= 20 && s.length >= 5 && body.test(s.text) && s.edges.begins > -1)
	);
}

const sizes = [4, 8, 13, 20, 32, 64];
const size = (n: number) => sizes.findIndex((x) => n <= x);

const around = (view: PageView, i: number, k: number): string => {
	const s = view.seen[i + k];
	if (!s) return '|';
	if (s.byline) return 'b';
	if (s.dated || s.continues) return 'd';
	if (isShortLine(s)) return s.block.depth ? `h` : 's';
	return s.edges.closed ? 't' : 'o';
};

/** The keys under which line `i` is compared with others; [] for running text. */
export function shapeKeys(view: PageView, i: number): string[] {
	const s = view.seen[i] as Seen;
	if (s.markOnly || s.noise || s.imprint) return [];
	if (!s.short || (s.length > 40 && s.edges.closed)) return [];
	const f = formOf(s);
	const mark = s.block.depth;
	const form = `${f.bracketed ? 'k' : ''}${f.bullet ? 'u' : ''}${f.label ? 'l' : ''}${f.date ? 'd' : f.digits ? 'n' : ''}${f.nameEnd ? 'N' : ''}${f.role ? 'r' : ''}${Math.min(f.tokens, 3)}${s.edges.closed ? '.' : ''}`;
	return [
		`m${mark}`,
		`f${form} ${size(s.length)} ${mark}`,
		`c${around(view, i, -1)}${around(view, i, 1)} ${mark} ${f.nameEnd ? 'N' : ''}${f.bracketed ? 'k' : ''}`,
	];
}
