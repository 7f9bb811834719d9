/** Kinds of districts, by what they can be for a newspaper. */
import type { District } from '../../../../src/schema/schema.ts';
import type { TextPart } from '../../../types.ts';
import type { Named } from '../gazetteer.ts';

export const MUNICIPALITY = new Set(['北京市', '上海市', '天津市', '重庆市']);
export const isProvince = ({ kind, name }: District): boolean => kind === '省' && !MUNICIPALITY.has(name);
export const isCity = ({ kind, name }: District): boolean => kind === '市' || MUNICIPALITY.has(name);
/** Districts of a city have no paper of their own that speaks of itself alone; zones have. */
export const canBeHome = ({ kind }: District): boolean =>
	kind === '县级市' || kind === '县' || kind === '功能区';

export const districtsOf = (named: Named): District[] => [
	...new Set(named.entries.map(({ district }) => district)),
];

/** The articles without the running heads and rubrics, which come as one more. */
export const storiesOf = (articles: readonly (readonly TextPart[])[]): (readonly TextPart[])[] =>
	articles.filter((parts) => parts.some(({ kind }) => kind !== 'furniture'));
