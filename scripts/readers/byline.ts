/**
 * 署名: who wrote it. A byline is marks, roles and names and nothing else; the grammar is the same
 * above and below a text, with `■` or without, on one line or several.
 */
import type { Author } from '../../src/schema.ts';
import { isFrequentSurname, surnameLength } from '../segmentation/surnames.ts';
import { isWord } from '../segmentation/lexicon.ts';
import { isImprint } from './page-lines.ts';

export const bylineMarks = '■□●○▲△◎◆◇★☆▍▌▎►▶▪•◼⬛⊙⊕◉❖✦※⊿▷▸♦◢◤';
const mark = new RegExp(`^[${bylineMarks}\\s]+`, 'u');

/** Papers and stations that sign for their own people: `常德日报记者`, `市广播电视台记者`. */
const house =
	'\\p{Script=Han}{1,8}?(?:日报|晚报|晨报|早报|午报|都市报|时报|商报|快报|周报|导报|周刊|电视台|电台|广电|新闻网|在线|传媒|发布)(?:社|集团)?';
const prefix =
	'本报|本台|本刊|本网|新华社|中新社|全媒体|融媒体|融媒|新媒体|全媒|首席|特约|特邀|见习|实习|学生|校园|小|助理|签约|军事|体育|法治|特派|驻[\\p{Script=Han}]{1,4}?|高级|主任|资深|摄影|文字|视频|图片|数字|中心';
const office =
	'记者|通讯员|评论员|报道员|撰稿人|撰稿|撰文|作者|摄影|摄像|摄影报道|实习生|编辑|本报讯员|采写|文图|文字|图片|制图|整理|供图|报道|航拍|图文|漫画|插图|绘图';
/** One role: `通讯员`, `本报记者`, `首席全媒体记者`; also `文/图`. */
const role = new RegExp(
	`(?:(?:${house})?(?:${prefix})*(?:${office})|文\\s*[/／]\\s*图|图\\s*[/／]\\s*文|图\\s*[/／]|文\\s*[/／]|[/／]\\s*(?:文|图|摄影?|整理)(?=\\s|$)|(?:摄|画|绘)(?=\\s|$)|摄)`,
	'u',
);
const gluedRole = new RegExp(`^${role.source}\\p{Script=Han}`, 'u');
const roleAtStart = new RegExp(`^${role.source}`, 'u');
/** Letter-spaced roles: `通 讯 员`, `记 者`. */
const spacedRoles = [
	'通讯员',
	'融媒体记者',
	'全媒体记者',
	'本报记者',
	'记者',
	'评论员',
	'实习生',
	'特约记者',
	'见习记者',
	'首席记者',
	'摄影',
];
const spaced = new RegExp(spacedRoles.map((r) => [...r].join('\\s*')).join('|'), 'gu');

/**
 * Any paper or station, by its place in the line: what stands in front of 记者 at its beginning, where names follow.
 * `示例融媒记者 张三`, `XMG记者 张三`, `示例经济报记者张三`.
 */
const anyHouse = new RegExp(
	`^(?!(?:${role.source}))(\\p{Script=Han}[\\p{Script=Han}A-Za-z·—-]{0,13}?|[A-Z]{2,8})(?=(?:${prefix})*(?:记者|通讯员|评论员)(?:[\\s:：|｜]|\\p{Script=Han}{2,3}(?:\\s|$)))`,
	'u',
);
/** A house that signs without a role: `某市融媒体中心 张三`. */
const houseAlone =
	/^\p{Script=Han}{2,10}(?:融媒体中心|传媒集团|传媒中心|报社|广播电视台|电视台|新闻中心)(?=\s)/u;

/** Roles of one character are not letters of a name. */
const shortRoles = new Set(['文', '图', '摄']);

/** Letter-spaced names closed up: `王 明 摄` → `王明 摄`, `王 小 明` → `王小明`. */
function closeUp(line: string): string {
	const tokens = line.split(/[\s\u3000]+/u).filter(Boolean);
	const out: string[] = [];
	for (let i = 0; i < tokens.length;) {
		let n = 0;
		while (/^\p{Script=Han}$/u.test(tokens[i + n] ?? '') && !shortRoles.has(tokens[i + n] ?? '')) n++;
		if (n < 2) out.push(tokens[i++] ?? '');
		else {
			out.push(...names(tokens.slice(i, i + n)));
			i += n;
		}
	}
	return out.join(' ');
}

/** Single characters → names of two, of three where the next name would not begin with a family name. */
function names(letters: readonly string[]): string[] {
	if (letters.length <= 3) return [letters.join('')];
	const size = surnameLength(letters[2] ?? '') || letters.length % 3 ? 2 : 3;
	return [letters.slice(0, size).join(''), ...names(letters.slice(size))];
}

const separators = /[\s、，,；;/／|｜:：]+/u;
/** Endings of bodies that sign texts: `区委宣传部`, `市融媒体中心`. */
const bodies =
	/(?:部|局|办|办公室|中心|委|委员会|会|联|院|社|公司|集团|台|站|所|校|学|中学|小学|大学|街道|镇|乡|村|区|县|市|组|队|馆|处|厅|专班|工委)$/u;
const stopWords = /[的了在是和与及将被把为从对向让使着过地得这那个们有不也都就还又会能要可更最很]/u;

interface Name {
	name: string;
	kind: Author['kind'];
}

/** Tokens → names: two letter-spaced characters are one name (`李 侃`). `null` where a token is no name. */
function readNames(tokens: string[], lenient: boolean): Name[] | null {
	const names: Name[] = [];
	for (let i = 0; i < tokens.length; i++) {
		let token = tokens[i] ?? '';
		const next = tokens[i + 1] ?? '';
		if ([...token].length === 1 && [...next].length === 1) {
			token += next;
			i++;
		}
		const name = asName(token, lenient);
		if (name === null) return null;
		names.push(name);
	}
	return names;
}

function asName(token: string, lenient: boolean): Name | null {
	const n = [...token].length;
	if (!/^[\p{Script=Han}·•〇]+$/u.test(token)) {
		// Names in Latin letters sign only beside a role: `通讯员 John Smith` is two tokens.
		return lenient && /^[\p{L}·.'-]{1,20}$/u.test(token) ? { name: token, kind: 'person' } : null;
	}
	const family = surnameLength(token);
	if (family > 0 && n > family && n <= family + 2 && !stopWords.test(token.slice(family)))
		return { name: token, kind: 'person' };
	if (/^[\p{Script=Han}]{1,8}[·•][\p{Script=Han}·•]{1,12}$/u.test(token))
		return { name: token, kind: 'person' };
	if (!lenient) return null;
	if (n >= 3 && n <= 24 && bodies.test(token)) return { name: token, kind: 'office' };
	// Two or three characters without a family name sign for an office: `淮 开`, `经招`, `宣轩`.
	if (n >= 2 && n <= 4 && family === 0) return { name: token, kind: 'office' };
	return n >= 2 && n <= 5 ? { name: token, kind: family ? 'person' : 'office' } : null;
}

export interface Byline {
	authors: Author[];
	/** Was every token of the line understood? */
	known: boolean;
}

/** Blocks of `text` between roles: `记者 A B 通讯员 C` → two. */
function splitAtRoles(text: string): { role: string | null; names: string }[] | null {
	const parts: { role: string | null; names: string }[] = [];
	let house = anyHouse.exec(text.trim())?.[1] ?? '';
	let rest = text.trim().slice(house.length);
	let current: { role: string | null; names: string } = { role: null, names: '' };
	while (rest) {
		const found = roleAtStart.exec(rest);
		if (found) {
			const printed = (house + found[0]).replace(/\s/gu, '').replace(/^[/／]|[/／]$/gu, '');
			house = '';
			const after = rest.slice(found[0].length);
			// A role after its names: `张三 摄`, `李四 文/图`; the last name only where the others have a role of their own.
			const [last, ...earlier] = current.names.split(separators).filter(Boolean).reverse();
			if (
				last !== undefined &&
				(current.role === null || earlier.length) &&
				/^\s*(?:摄|摄影|文\s*[/／]\s*图|图\s*[/／]\s*文|摄影报道|整理|供图|制图|报道|撰稿|图文|文图|采写|画|绘|漫画|插图|[/／]\s*(?:文|图|摄影?|整理))\s*(?:$|[\s、，,；;|｜])/u.test(
					rest,
				)
			) {
				if (current.role === null) parts.push({ role: printed, names: current.names });
				else
					parts.push(
						{ role: current.role, names: earlier.reverse().join(' ') },
						{ role: printed, names: last },
					);
				current = { role: null, names: '' };
			} else {
				if (current.role !== null || current.names.trim()) parts.push(current);
				current = { role: printed, names: '' };
			}
			rest = after;
			continue;
		}
		const step = /^(?:[\s、，,；;/／|｜:：]+|[^\s、，,；;/／|｜:：]+)/u.exec(rest)?.[0] ?? rest;
		// A role glued to the name before it: `张三摄`.
		const glued = /^([\p{Script=Han}]{2,4})(摄影?)$/u.exec(step);
		if (glued && surnameLength(step)) {
			parts.push({ role: glued[2] ?? null, names: `${current.names} ${glued[1] ?? ''}` });
			current = { role: null, names: '' };
		} else current.names += step;
		rest = rest.slice(step.length);
	}
	if (current.role !== null || current.names.trim()) parts.push(current);
	return parts;
}

const unwrap = (text: string) => text.replace(/^\s*[（(［[【](.*)[）)］\]】]\s*$/su, '$1');

/**
 * Authors of a byline as printed, in order, typographic spaces removed.
 * `known: false` where a part was not understood; its authors are then left out, never guessed.
 */
export function readByline(text: string): Byline {
	const authors: Author[] = [];
	let known = true;
	// A second line without a role goes on with the role above it.
	let carried: string | null = null;
	for (const raw of text.split(/\r\n|\n|\r/u)) {
		const marked = mark.test(raw);
		const line = bareLine(raw)
			.replace(/\s*发自\p{Script=Han}{2,6}$/u, '')
			// `通讯员 张三 文 李四 摄`: 文 between names says no more than the role before it.
			.replace(/\s文(?=\s+\S.*(?:摄|摄影|图)$)/u, '')
			.replace(/^作者单位[:：]?.*$/u, '');
		const writer = isLetterWriter(line) ? letterWriter.exec(line) : null;
		const parts = writer ? [{ role: writer[1] ?? null, names: writer[2] ?? '' }] : (splitAtRoles(line) ?? []);
		const alone = isOfficeLine(line) || isAffiliated(raw.trim()) || isSpacedPair(raw);
		const signed = unwrap(raw.trim()) !== raw.trim() && bodies.test(line);
		for (const part of parts) {
			const role = part.role ?? carried;
			const tokens = part.names.split(separators).filter(Boolean);
			if (part.role !== null) carried = part.role;
			const found = readNames(tokens, role !== null || marked || signed || alone || houseAlone.test(line));
			if (found === null) known = false;
			else
				for (const name of found)
					if (!authors.some((a) => a.name === name.name))
						authors.push({ name: name.name, role, kind: name.kind });
		}
	}
	return { authors, known: known && (authors.length > 0 || isUnnamed(text)) };
}

/** Without marks, brackets and letter-spacing: `■通 讯 员 李 侃` → `通讯员 李侃`. */
const bareLine = (line: string) =>
	closeUp(
		unwrap(line.replace(mark, '').trim())
			.replace(mark, '')
			.replace(/^[【［[](\p{Script=Han}{2,6})[】］\]]/u, '$1 ')
			.replace(/(?<=[^文图\s]\s*)[/／]\s*(?=摄影?(?:\s|$))/gu, ' ')
			.replace(spaced, (found) => found.replace(/\s+/gu, '')),
	);

/** A name that is plainly one: no word of the dictionary, nor a family name before such a word. */
const isPlainName = (token: string): boolean =>
	asName(token, false)?.kind === 'person' &&
	isFrequentSurname(token) &&
	!isWord(token) &&
	!([...token].length === 3 && isWord(token.slice(1)));

/** `某大学外国语学院 王小明`: where somebody belongs, and the name, without a role. */
function isAffiliated(raw: string): boolean {
	const [body = '', ...rest] = raw.split(/[\s\u3000]+/u).filter(Boolean);
	if (!/^\p{Script=Han}{3,14}$/u.test(body) || !bodies.test(body) || rest.length < 1) return false;
	return rest.length === 2 && rest.every((t) => [...t].length === 1)
		? asName(rest.join(''), false) !== null
		: rest.length <= 3 && rest.every(isPlainName);
}

/** `农学院办公室`: nothing but the name of an office, which may sign. */
export const isOfficeLine = (text: string): boolean =>
	/^\p{Script=Han}{1,9}(?:办公室|宣传部|组织部|统战部|政法委|纪委|学院|工会|团委|妇联|处|局|气象台|中心)$/u.test(
		text.trim(),
	);

/** Two spaced characters that are no word: `阿 牛`; a notice is set that way too (`通 知`), and is one. */
const isSpacedPair = (text: string): boolean => {
	const [a = '', b = '', ...more] = text.trim().split(/[\s\u3000]+/u);
	return !more.length && /^\p{Script=Han}\p{Script=Han}$/u.test(a + b) && a.length === 1 && !isWord(a + b);
};

/** `本报评论员`, `本报记者`: signed by the paper, nobody named. */
function isUnnamed(text: string): boolean {
	return new RegExp(
		`^[${bylineMarks}\\s]*(?:本报|本刊|本台|本网|${house})(?:特约|首席|全媒体|融媒体)*(?:评论员|记者|编辑部)$`,
		'u',
	).test(text.trim());
}

/** `某市某区居民 王小明`, `读者 王小明`: who wrote a letter. */
const letterWriter =
	/^(\p{Script=Han}{0,14}(?:居民|农民|村民|市民|职工|工人|学生|教师|业主|家长|群众|读者|网友|用户|司机|商户))\s+(\p{Script=Han}{2,4})$/u;
const isLetterWriter = (line: string): boolean => {
	const found = letterWriter.exec(line);
	return (
		found !== null &&
		(asName(found[2] ?? '', false) !== null || /^\p{Script=Han}(?:先生|女士|某)$/u.test(found[2] ?? ''))
	);
};

/** Nothing but two or more personal names, or one with typographic space: `单晓宁 钟艺 吴晓倩`. */
export function isNameList(text: string): boolean {
	const tokens = text
		.replace(mark, '')
		.trim()
		.split(/[\s、]+/u)
		.filter(Boolean);
	if (isSpacedPair(text)) return true;
	if (
		/^\p{Script=Han}\s+\p{Script=Han}$/u.test(text.trim()) &&
		isWord(text.replace(/\s/gu, '')) &&
		!isFrequentSurname(text.trim())
	)
		return false;
	if (tokens.length < 1 || tokens.length > 12 || /[。！？，,:：“”]/u.test(text)) return false;
	const names = readNames(tokens, false);
	// Names with a middle dot sign only beside a role: rubrics are set that way too. Places end in these characters,
	// given names do not.
	return (
		names !== null &&
		names.length > 0 &&
		// Rare family names are words as well: 红草湖 候鸟来 is a headline.
		(names.length === 1 || names.some((n) => isFrequentSurname(n.name))) &&
		names.every((n) => n.kind === 'person' && !/[·•]|[镇乡村县区市省州]$/u.test(n.name))
	);
}

/** Is the whole block a byline (marks, roles, names)? Prose, titles and `责任编辑` lines are not. */
export function isByline(text: string): boolean {
	const lines = text
		.split(/\r\n|\n|\r/u)
		.map((l) => l.trim())
		.filter(Boolean);
	const [first = ''] = lines;
	if (!first || [...text].length > 60 + 20 * lines.length || isImprint(text)) return false;
	if (/[。！？“”]|评论员文章/u.test(text)) return false;
	const bare = bareLine(first);
	const housed = anyHouse.test(bare);
	const roled =
		roleAtStart.test(bare) ||
		housed ||
		houseAlone.test(bare) ||
		/^\p{Script=Han}{2,4}(?:\s\p{Script=Han}{2,4})*\s\p{Script=Han}{0,6}(?:记者|通讯员)\s/u.test(bare) ||
		/(?:\s|^)\p{Script=Han}{1,4}(?:\s*(?:摄|摄影|文\s*[/／]\s*图|图\s*[/／]\s*文|摄影报道|报道|画|绘|漫画|插图|[/／]\s*(?:文|图|摄影?|整理)))$/u.test(
			bare,
		);
	if (/^作者单位[:：]/u.test(bare) || isUnnamed(text)) return true;
	// `（群工部）` on a line of its own signs the piece, and so does `某区居民 王小明` under a letter.
	if (lines.length === 1 && unwrap(first) !== first && bodies.test(unwrap(first)) && [...first].length <= 12)
		return /^\p{Script=Han}+$/u.test(unwrap(first));
	if (lines.length === 1 && (isLetterWriter(bare) || isAffiliated(first))) return true;
	// `（黎 荣）` on a line of its own signs the piece.
	if (lines.length === 1 && unwrap(first) !== first && isNameList(unwrap(first))) return true;
	if (!roled && !(mark.test(first) && isNameList(bare))) return false;
	const read = readByline(text);
	// 图片新闻, 通讯员培训班: glued to a role stands a person's name or none at all.
	if ((housed || gluedRole.test(bare)) && read.authors.some((a) => a.kind === 'office')) return false;
	// A house that no table knows is believed where plain names follow: 公民记者 王者归来 is a headline.
	if (housed && read.authors.some((a) => asName(a.name, false) === null)) return false;
	return read.known && read.authors.every((a) => a.kind === 'office' || [...a.name].length <= 12);
}

/** Openers of news items: `本报讯`, `晨报讯（`, `本报北京1月3日讯`, `新华社…电`. */
const opener =
	'本报[\\p{Script=Han}\\d]{0,12}讯|\\p{Script=Han}{1,5}(?:报|网|台|刊|社)讯(?=\\s*[（(\\s])|(?:新华社|中新社|人民网|中新网)[\\p{Script=Han}\\d]{1,14}电';
const lead = new RegExp(
	`^\\s*(?:${opener}|据\\p{Script=Han}{2,8}电)?\\s*[（(]((?:[^（()）]){2,60})[）)]`,
	'u',
);
const tail = /[（(]((?:[^（()）]){2,60})[）)]\s*$/u;

/**
 * The byline inside a paragraph: `本报讯（记者 张三 通讯员 李四）日前…` at its beginning, `……。（张三）` at its end.
 * The text stays where it is; only the authors are read. `printed` is the bracket's content, or null where there is none.
 */
export function readEmbeddedByline(
	paragraph: string,
	where: 'start' | 'end',
): Byline & { printed: string | null } {
	const found = (where === 'start' ? lead : tail).exec(paragraph);
	const printed = found?.[1] ?? null;
	if (printed === null || !(isByline(printed) || (where === 'end' && isNameList(printed))))
		return { authors: [], known: false, printed: null };
	return { ...readByline(printed), printed };
}

/** Characters of the author in brackets after a closed sentence, `……。（张三）`; 0 where there is none. */
export function signatureLength(paragraph: string): number {
	const found = /(?<=[。！？…”])[（(]([^（()）]{2,30})[）)]$/u.exec(paragraph.trim());
	const inner = found?.[1] ?? '';
	return found && (isByline(inner) || isNameList(inner)) ? found[0].length : 0;
}

const opensItem = new RegExp(`^\\s*(?:[（(]?本报讯|${opener})`, 'u');
const dateline = /^\s*(?:[（(]?本报讯[）)]?)[\s\u3000]*/u;

/** `本报讯 日前…` → the dateline as printed and the length of what it takes, white space included; `null` where there is none. */
export function readDateline(paragraph: string): { text: string; length: number } | null {
	const found = dateline.exec(paragraph);
	return found ? { text: found[0].trim(), length: found[0].length } : null;
}

/** Does the block open like a news item: 本报讯, 本报北京1月3日讯, 新华社…电? */
export function opensWithDateline(text: string): boolean {
	return opensItem.test(text);
}
