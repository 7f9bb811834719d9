/** Kinds of districts by the names that the interface has words for. */
import type { District } from '../schema/schema.ts';

export const districtKind = {
	省: 'province',
	市: 'city',
	区: 'district',
	县: 'county',
	县级市: 'countyCity',
	功能区: 'zone',
} as const satisfies Record<District['kind'], string>;
