import { follows } from './candidates.ts';
import { wordBefore, type NameRules } from './rules.ts';

/** Peoples of China whose names are printed in sounds too, with what stands between them and the name: `哈萨克族牧民托列别克`. */
const PEOPLE =
	/(?:藏|蒙古|维吾尔|哈萨克|柯尔克孜|塔吉克|乌孜别克|锡伯|鄂温克|鄂伦春|达斡尔|裕固|撒拉|保安|东乡|土)族(?:老?(?:牧民|村民|农民|姑娘|小伙子?|青年|老人|群众|妇女|大叔|大妈|大娘|大爷|干部|党员|学生|女孩|男孩|歌手|运动员|选手|教师|医生|民警|护林员|护边员|艺人|汉子|母亲|父亲|女儿|儿子|妻子|丈夫|居民|工人|司机|战士|少年|演员|商户|员工|老师))$/u;
/** Characters that these names are written with beside those of foreign ones. */
const THEIRS = new Set(
	'列丹旺洛罗措姆贡合提孜吾江汗别让措扎仓曲顿次桑央旦增其格云朝力木姐热依古丽娜尔买麦古孜帕买吐尔逊肉艾尼瓦尔昂东周索南成才嘎玛拉毛',
);
const LONGEST_OF_THEIRS = 6;

/** End of such a name behind a people and a calling, or null. */
function peopleAt(text: string, start: number, rules: NameRules): number | null {
	if (!PEOPLE.test(text.slice(Math.max(0, start - 9), start))) return null;
	const isSound = (char: string | undefined) =>
		char !== undefined && (rules.sounds.has(char) || THEIRS.has(char));
	let end = start;
	while (end - start < LONGEST_OF_THEIRS && isSound(text[end])) end++;
	for (; end > start + 1; end--) if (follows(text, end, rules) > 1) return end;
	return null;
}

/**
 * End of a name in sounds that begins at `start` behind the office of another country (`法国总统马克龙`,
 * `斯洛文尼亚总统娜塔莎·皮尔茨·穆萨尔`), or null.
 */
export function foreignAt(text: string, start: number, rules: NameRules): number | null {
	const ofPeople = peopleAt(text, start, rules);
	if (ofPeople !== null) return ofPeople;
	if (!rules.sounds.has(text[start] ?? '')) return null;
	const office = wordBefore(text, start, rules.before);
	if (!office) return null;
	// The country stands in front of the office, at most a department between them (`德国国防部长`, `巴西当选总统`).
	const before = text.slice(Math.max(0, start - office.length - 10), start - office.length);
	if (![...before].some((_, at) => wordBefore(before, at + 1, rules.countries))) return null;
	let end = start;
	while (
		end < text.length &&
		(rules.sounds.has(text[end] ?? '') ||
			(end > start && /[·\-—]/u.test(text[end] ?? '') && rules.sounds.has(text[end + 1] ?? '')))
	)
		end++;
	for (; end > start + 1; end--) {
		if (/[·\-—]/u.test(text.slice(end - 1, end + 1)) || text.slice(end - 2, end) === '特别') continue;
		const fit = follows(text, end, rules);
		if (fit > 1 || (fit === 1 && end - start > 3)) return end;
	}
	return null;
}
