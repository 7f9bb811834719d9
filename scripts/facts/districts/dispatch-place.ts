/**
 * Where a story was written, as it opens: `湘潭通讯`, `岳阳专电`, `常德七日电`, `【衡阳讯】`. Papers print so what their own
 * people send from elsewhere, and it is about the place.
 */
import { wordsAt } from '../../language/word-list.ts';
import type { District } from '../../../src/schema/schema.ts';
import { cityOf, type Gazetteer } from './gazetteer.ts';
import type { Home } from './home/home.ts';

interface Dispatch {
	district: District;
	start: number;
	end: number;
}

const NUMBER = '[0-9一二三四五六七八九十廿]{1,3}';
const OPENING = new RegExp(
	`^(?<front>[\\s\\u3000【〔［（(]*(?:本报)?)(?<place>\\p{Script=Han}{2,6}?)(?:(?:${NUMBER}月)?${NUMBER}日(?:[晨早午晚夜]|[上下]午)?(?:专)?[电讯]|(?:特约|航空)?通[讯信](?![员社录处地])|专[电讯]|[航特快]讯|快信|[讯电函](?=[\\s\\u3000】〕］）):：]))`,
	'u',
);

const NAMED: ReadonlySet<string> = new Set(['full', 'short', 'former']);

/** The one place of a name: in the home's city, else in its province, else the only one. */
function placeOf(name: string, home: Home, gazetteer: Gazetteer): District | undefined {
	const province = home.province ?? gazetteer.byName.get(home.city ?? '')?.parent ?? null;
	const entries = [...wordsAt(gazetteer.names, name, 0)]
		.filter(({ word }) => word === name)
		.flatMap(({ values }) => values);
	const own = entries.find(
		({ district, kind }) => cityOf(district) === home.city && (NAMED.has(kind) || kind === 'place'),
	);
	const known = [...new Set(entries.filter(({ kind }) => NAMED.has(kind)).map(({ district }) => district))];
	const near = known.filter(
		(district) =>
			province !== null &&
			(district.parent === province || gazetteer.byName.get(cityOf(district))?.parent === province),
	);
	return own?.district ?? (near.length === 1 ? near[0] : known.length === 1 ? known[0] : undefined);
}

/** @param text as it is read, in simplified characters */
export function dispatchPlace(text: string, home: Home, gazetteer: Gazetteer): Dispatch | null {
	const { front = '', place = '' } = OPENING.exec(text)?.groups ?? {};
	const district = place ? placeOf(place, home, gazetteer) : undefined;
	return district ? { district, start: front.length, end: front.length + place.length } : null;
}
