/** A capacity as printed → the public offices in it, each with its area. What is not surely one is left out. */
import type { District } from '../schema/schema.ts';
import { chainOf, levelOf, placeInFront, type Places } from './places.ts';
import type { OfficeWords } from './words.ts';

interface Office {
	/** The area whose office it is; null: the nation's. */
	place: District | null;
	/** As the area itself calls it: `区委书记`, for `清江浦区委书记` too. */
	office: string;
}

/** Whether a title stands behind the name of a body, or is an area's head's. */
function isOffice(text: string, words: OfficeWords): boolean {
	if (words['no-name'].test(text) || words['no-authority'].test(text) || text.length > 30) return false;
	if (words.heads.test(text)) return true;
	const title = words.titleEnds.find((one) => text.endsWith(one));
	if (title === undefined) return false;
	const body = text.slice(0, -title.length).replace(words['before-title'], '');
	if (title === '领导') return /^[省市区县州旗盟]?$/u.test(body);
	// 外交部长: the body's last character is the title's first.
	const fused = /^副?([局厅部司处院])长$/u.exec(title)?.[1];
	return (
		words['body-end'].test(body) ||
		(fused !== undefined && body.length > 1 && words['body-end'].test(body + fused))
	);
}

/** 外交部长 → 外交部部长, 公安局副局长 stays. */
function inFull(office: string, words: OfficeWords): string {
	const [, body = '', title = ''] = /^(.{2,}?)(副?[局厅部司处院]长)$/u.exec(office) ?? [];
	return title !== '' && !words['body-end'].test(body) ? `${body}${title.at(-2) ?? ''}${title}` : office;
}

/** `委书记` of a city → `市委书记`; a town's or village's stands for itself. */
function called(rest: string, place: District, words: OfficeWords): string {
	const level = levelOf(place);
	if (level !== '' && words['party-body'].test(rest)) return `${level}委${rest}`;
	if (
		rest.startsWith(level) ||
		words.heads.test(rest) ||
		words['of-town'].test(rest) ||
		words.zone.test(rest)
	)
		return rest;
	return level + rest;
}

/** `市委书记`: the area of that kind that the article is about, or above it. */
function byLevel(text: string, home: District | null, places: Places): District | null {
	const level =
		/^(?:常务|代理?)?副?([省市区县州旗盟])(?:委|政府|人民|人大|政协|纪委|监委|长|领导|[\p{Script=Han}]{2,16}[局办会部][副局主部])/u.exec(
			text,
		)?.[1];
	if (level === undefined) return null;
	const own = chainOf(home, places);
	return own.find((one) => levelOf(one) === level && one.kind !== '功能区') ?? null;
}

/** `市委常委、` in front of another office that names no area. */
function readOne(
	text: string,
	home: District | null,
	before: { place: District | null; national: boolean },
	places: Places,
	words: OfficeWords,
): Office | null {
	const named = placeInFront(text, home, places, words.zone);
	if (named !== null) return { place: named.place, office: called(named.rest, named.place, words) };
	if (words.nation.test(text) && (before.national || !words['any-minister'].test(text)))
		return { place: null, office: text };
	const near = byLevel(text, before.place ?? home, places) ?? byLevel(text, home, places);
	if (near !== null) return { place: near, office: text };
	return before.place !== null && words['own-body'].test(text)
		? { place: before.place, office: called(text, before.place, words) }
		: null;
}

/**
 * @param printed `市委常委、淮安经济技术开发区党工委书记`
 * @param home the area that the article is about
 */
export function readOffices(
	printed: string,
	home: District | null,
	places: Places,
	words: OfficeWords,
): Office[] {
	const offices: Office[] = [];
	let before: { place: District | null; national: boolean } = { place: null, national: false };
	for (const segment of printed.split(/[、，,]|兼(?!职)/u)) {
		const text = segment.trim().split(/\s+/u).at(-1) ?? '';
		// What follows is of the same time.
		if (words['not-now'].test(text)) break;
		const one = readOne(text, home, before, places, words);
		before = { place: one?.place ?? null, national: one !== null && one.place === null };
		if (one !== null && isOffice(one.office, words))
			offices.push({ ...one, office: inFull(one.office, words) });
	}
	return offices;
}
