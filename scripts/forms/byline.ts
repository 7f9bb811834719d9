/**
 * 署名: who wrote it. A byline is marks, roles and names and nothing else; the grammar is the same
 * above and below a text, with `■` or without, on one line or several.
 */
import type { Author } from '../../src/schema/schema.ts';
import { isWord } from '../language/lexicon.ts';
import { isFrequentSurname } from './surnames.ts';
import { asName, bodies, closeUp, isSpacedPair, readNames, separators } from './byline/names.ts';
import { readKnownForm, readLineForm } from './byline/line-forms.ts';
import { bylineMarks, grammar, houseAlone, mark, splitAtRoles } from './byline/roles.ts';
import { byLanguage, onceALine } from '../language/words.ts';
import { opener } from './dateline.ts';
import { isImprint } from './page-lines.ts';

export interface Byline {
	authors: Author[];
	/** Was every token of the line understood? */
	known: boolean;
}

const unwrap = (text: string) => text.replace(/^\s*[（(［[【](.*)[）)］\]】]\s*$/su, '$1');

/**
 * Authors of a byline as printed, in order, typographic spaces removed.
 * `known: false` where a part was not understood; its authors are then left out, never guessed.
 */
export function readByline(text: string): Byline {
	const authors: Author[] = [];
	const add = (found: readonly Author[]) => {
		for (const author of found) if (!authors.some(({ name }) => name === author.name)) authors.push(author);
	};
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
		const form = readLineForm(unwrap(raw.replace(mark, '').trim()));
		if (form) {
			add(form);
			continue;
		}
		const parts = splitAtRoles(line);
		const stated =
			!marked && carried === null && parts.every(({ role }) => role === null) && !houseAlone.test(line)
				? readKnownForm(line)
				: null;
		if (stated) {
			add(stated);
			continue;
		}
		const alone = isOfficeLine(line) || isSpacedPair(raw);
		const signed = unwrap(raw.trim()) !== raw.trim() && bodies().test(line);
		for (const part of parts) {
			const role = part.role ?? carried;
			const tokens = part.names.split(separators).filter(Boolean);
			if (part.role !== null) carried = part.role;
			const found = readNames(tokens, role !== null || marked || signed || alone || houseAlone.test(line));
			if (found === null) known = false;
			else add(found.map(({ name, kind }) => ({ name, role, kind })));
		}
	}
	return { authors, known: known && (authors.length > 0 || isUnnamed(text)) };
}

/** Without marks, brackets and letter-spacing: `■通 讯 员 李 立` → `通讯员 李立`. */
const bareLine = (line: string) =>
	closeUp(
		unwrap(line.replace(mark, '').trim())
			.replace(mark, '')
			.replace(/^[【［[](\p{Script=Han}{2,6})[】］\]]/u, '$1 ')
			.replace(/(?<=[^文图\s]\s*)[/／]\s*(?=摄影?(?:\s|$))/gu, ' ')
			.replace(grammar().spaced, (found) => found.replace(/\s+/gu, ''))
			// `记者蔡小彬／永和报导`: where it was written is no name.
			.replace(/(?<=(?:记者|通讯员|特派员).*)[/／]\p{Script=Han}{2,8}(?:报道|报导|电)$/u, '')
			.split(/\s+/u)
			.filter(Boolean),
	).join(' ');

const office =
	/^\p{Script=Han}{1,9}(?:办公室|宣传部|组织部|统战部|政法委|纪委|学院|工会|团委|妇联|(?<![好用深到何各长短妙益坏])处|(?<![开新布格结全大僵时变政棋破残好])局|气象台|(?<![为市])中心)$/u;
/** Longer names of bodies; what holds a verb or a particle is a headline about them. */
const company =
	/^(?!.*(?:[走进开召举赴访的了在为与和把被让送获]|[调督检考视][研查察]|签约))\p{Script=Han}{3,16}(?:公司|集团|分局|支队|大队|派出所|[居村管]委会|街道办(?:事处)?|医院|协会|联合会|供电所)$/u;

/** `农学院办公室`, `示例市公交公司`: nothing but the name of an office, which may sign. */
export const isOfficeLine = (text: string): boolean => office.test(text.trim()) || company.test(text.trim());

/** `本报评论员`, `本报记者`: signed by the paper, nobody named. */
function isUnnamed(text: string): boolean {
	return new RegExp(
		`^[${bylineMarks}\\s]*(?:本报|本刊|本台|本网|${grammar().house})(?:特约|首席|全媒体|融媒体)*(?:评论员|记者|编辑部)$`,
		'u',
	).test(text.trim());
}

/** Nothing but personal names: `王小明 李立 赵大山`, `王 明`, or a pen-name of two spaced letters. */
export const isNameList = onceALine(readsAsNames);

function readsAsNames(text: string): boolean {
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

/** What can be nothing but a house: a station's letters, an office of many media. */
const plainHouse = /^(?:[A-Z]{2}|\p{Script=Han}{1,10}?(?:全媒|融媒|新媒|媒体中心|传媒|电视))/u;

const namesBeforeRole = byLanguage(
	() => new RegExp(`(?:\\s|^)\\p{Script=Han}{1,4}\\s*${grammar().roleBehind}$`, 'u'),
);

/** `□阿依古丽·买买提 司马南 朴小姬`: behind a mark names with a middle dot sign too, where another plain name stands beside them. */
function isMarkedNames(line: string): boolean {
	const tokens = line.split(/[\s、]+/u).filter(Boolean);
	const dotted = tokens.filter((token) => /[·•]/u.test(token));
	const plain = tokens.filter((token) => !dotted.includes(token));
	return (
		dotted.length > 0 &&
		plain.length > 0 &&
		isNameList(plain.join(' ')) &&
		dotted.every((token) => asName(token, false) !== null)
	);
}

/** Is the whole block a byline (marks, roles, names)? Prose, titles and `责任编辑` lines are not. */
export const isByline = onceALine(readsAsByline);

function readsAsByline(text: string): boolean {
	const lines = text
		.split(/\r\n|\n|\r/u)
		.map((l) => l.trim())
		.filter(Boolean);
	const [first = ''] = lines;
	if (!first || [...text].length > 60 + 20 * lines.length || isImprint(text)) return false;
	if (/[。！？“”]|评论员文章/u.test(text)) return false;
	const bare = bareLine(first);
	const { anyHouse, roleAtStart, gluedRole } = grammar();
	const housed = anyHouse.test(bare);
	const roled =
		roleAtStart.test(bare) ||
		housed ||
		houseAlone.test(bare) ||
		/^\p{Script=Han}{2,4}(?:\s\p{Script=Han}{2,4})*\s\p{Script=Han}{0,6}(?:记者|通讯员)\s/u.test(bare) ||
		namesBeforeRole().test(bare);
	if (/^作者单位[:：]/u.test(bare) || isUnnamed(text)) return true;
	// `（群工部）` on a line of its own signs the piece, and so does `某区居民 王小明` under a letter.
	if (
		lines.length === 1 &&
		unwrap(first) !== first &&
		bodies().test(unwrap(first)) &&
		[...first].length <= 12
	)
		return /^\p{Script=Han}+$/u.test(unwrap(first));
	if (lines.length === 1 && readLineForm(unwrap(first))) return true;
	// `（黎 荣）` on a line of its own signs the piece.
	if (lines.length === 1 && unwrap(first) !== first && isNameList(unwrap(first))) return true;
	if (!roled && !(mark.test(first) && (isNameList(bare) || isMarkedNames(bare)))) return false;
	const read = readByline(text);
	// 图片新闻, 通讯员培训班: glued to a role stands a person's name or none at all. A house that no table knows is
	// believed where plain names follow: 公民记者 王者归来 is a headline; `ABTV记者 市气象局` and `示例区融媒记者 组宣` are none.
	const doubted = housed && !plainHouse.test(bare);
	if ((doubted || gluedRole.test(bare)) && read.authors.some((a) => a.kind === 'office')) return false;
	if (doubted && read.authors.some((a) => asName(a.name, false) === null)) return false;
	return read.known && read.authors.every((a) => a.kind === 'office' || [...a.name].length <= 12);
}

const lead = new RegExp(
	`^\\s*(?:${opener}|据\\p{Script=Han}{2,8}电)?\\s*[（(]((?:[^（()）]){2,60})[）)]`,
	'u',
);
/** `本报讯（王小明）`: between brackets stands who wrote it, with a role or without. */
const OWN_NEWS = /^\s*本报讯/u;
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
	if (
		printed === null ||
		!(isByline(printed) || (isNameList(printed) && (where === 'end' || OWN_NEWS.test(paragraph))))
	)
		return { authors: [], known: false, printed: null };
	return { ...readByline(printed), printed };
}

/** `示例乡 晏成文`, `陈敏`, below a text and nothing else in the line: who wrote it. */
export const isSignature = onceALine((text: string): boolean => {
	const line = text.trim();
	return (
		[...line].length <= 16 &&
		/^[\p{Script=Han}\s]+$/u.test(line) &&
		(isNameList(line) ||
			(/\s/u.test(line) && (readKnownForm(line) ?? []).some(({ kind }) => kind === 'person')))
	);
});

/** Characters of the author in brackets after a closed sentence, `……。（张三）`; 0 where there is none. */
export function signatureLength(paragraph: string): number {
	const found = /(?<=[。！？…”])[（(]([^（()）]{2,30})[）)]$/u.exec(paragraph.trim());
	const inner = found?.[1] ?? '';
	return found && (isByline(inner) || isNameList(inner)) ? found[0].length : 0;
}
