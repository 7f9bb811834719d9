/** The area that a printed capacity begins with: `广东省深圳市南山区委书记` begins with 南山区. */
import type { District } from '../schema/schema.ts';

export interface Places {
	/** Every name, with the areas that can be meant. */
	byName: ReadonlyMap<string, readonly Named[]>;
	parents: ReadonlyMap<string, District>;
	longest: number;
}

interface Named {
	district: District;
	/** Short names (`内蒙古`) only lead to another, local ones (`经开区`) are understood at home. */
	kind: 'full' | 'short' | 'local';
}

const ENDING = /(?:特别行政区|(?:维吾尔|壮族|回族)?自治区|省|市|区|县)$/u;

/** 徐州市鼓楼区 → 鼓楼区: the name its own newspapers print. */
const bareName = ({ name, parent }: District): string =>
	parent !== null && name.startsWith(parent) && name.length > parent.length + 1
		? name.slice(parent.length)
		: name;

function namesOf(district: District): [string, Named['kind']][] {
	const bare = bareName(district);
	const short = bare.replace(ENDING, '');
	return [
		...[...new Set([district.name, bare, ...district.aliases])].map((name): [string, Named['kind']] => [
			name,
			district.kind === '功能区' && name === bare && bare !== district.name ? 'local' : 'full',
		]),
		...district.local.map((name): [string, Named['kind']] => [name, 'local']),
		...(short !== bare && short.length > 1 ? [[short, 'short'] as [string, Named['kind']]] : []),
	];
}

export function makePlaces(districts: readonly District[]): Places {
	const byName = new Map<string, Named[]>();
	for (const district of districts)
		for (const [name, kind] of namesOf(district))
			byName.set(name, [...(byName.get(name) ?? []), { district, kind }]);
	return {
		byName,
		parents: new Map(districts.map((district) => [district.name, district])),
		longest: [...byName.keys()].reduce((most, name) => Math.max(most, name.length), 0),
	};
}

/** An area and those above it, from below. */
export function chainOf(district: District | null, { parents }: Places): District[] {
	const chain: District[] = [];
	for (let at = district; at !== null; at = at.parent === null ? null : (parents.get(at.parent) ?? null))
		chain.push(at);
	return chain;
}

const isUnder = (district: District, above: District, places: Places): boolean =>
	chainOf(district, places).slice(1).includes(above);

/** Those of several areas of one name that can be meant: under the one named before, else at home. */
function meant(
	named: readonly Named[],
	above: District | null,
	home: readonly District[],
	places: Places,
): Named[] {
	if (above !== null) return named.filter(({ district }) => isUnder(district, above, places));
	const atHome = named.filter(
		({ district }) =>
			home.includes(district) || home.some(({ name, kind }) => kind !== '省' && name === district.parent),
	);
	if (atHome.length > 0) return atHome;
	return named.filter(({ kind }) => kind !== 'local');
}

/**
 * @param home the area that the article is about
 * @param zone a zone of the area whose short name stands in front
 * @returns the narrowest area named in front, and what stands behind it; null where none is, or which one is not sure
 */
export function placeInFront(
	text: string,
	home: District | null,
	places: Places,
	zone: RegExp,
): { place: District; rest: string } | null {
	const homes = chainOf(home, places);
	let place: District | null = null;
	let sure = false;
	let at = 0;
	for (;;) {
		let found: { named: Named; length: number } | undefined;
		for (let length = Math.min(places.longest, text.length - at); length > 1 && !found; length--) {
			const those = meant(places.byName.get(text.slice(at, at + length)) ?? [], place, homes, places);
			if (those.length === 1 && those[0]) found = { named: those[0], length };
		}
		if (found === undefined) break;
		place = found.named.district;
		sure = found.named.kind !== 'short';
		at += found.length;
	}
	return place !== null && (sure || zone.test(text.slice(at))) ? { place, rest: text.slice(at) } : null;
}

/** The end of its name, as its offices are called by: `市`, `区`; a zone has none. */
export const levelOf = (district: District): string =>
	district.kind === '功能区' ? '' : (/(?:自治[区州县旗]|[省市区县州旗盟])$/u.exec(district.name)?.[0] ?? '');

/**
 * What a sentence says of where it plays: own, it names the area meant or one in it; elsewhere, it names others only;
 * above, one that holds it; nowhere, none.
 */
export function whereTold(
	text: string,
	home: District,
	places: Places,
): 'own' | 'above' | 'elsewhere' | 'nowhere' {
	const above = new Set(chainOf(home, places).slice(1));
	let told: 'above' | 'elsewhere' | 'nowhere' = 'nowhere';
	for (let at = 0; at < text.length; at += 1)
		for (let length = Math.min(places.longest, text.length - at); length > 1; length--) {
			const named = (places.byName.get(text.slice(at, at + length)) ?? []).filter(
				({ kind, district }) => kind !== 'local' || district === home,
			);
			if (named.length === 0) continue;
			if (named.some(({ district }) => chainOf(district, places).includes(home))) return 'own';
			if (named.some(({ district }) => above.has(district))) told = 'above';
			// A short name of two characters is many things; that of a province or a city is the place.
			else if (
				told !== 'above' &&
				named.some(({ district, kind }) => kind === 'full' || /[省市]/u.test(district.kind))
			)
				told = 'elsewhere';
			at += length - 1;
			break;
		}
	return told;
}
