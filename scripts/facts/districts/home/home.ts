import type { DataOf } from '../../../../src/findings/findings.ts';

type WithoutRegion<Data> = Data extends unknown ? Omit<Data, 'region'> : never;
type Differs = WithoutRegion<DataOf<'region-differs'>>;

export interface Home {
	/** Prefecture or municipality, in which short and street names are read. */
	city: string | null;
	/** County or county-level city whose own newspaper this is; then 全市 and silent stories mean it. */
	county: string | null;
	/** The province whose newspaper this is, where no city's; then 全省 and 我省 mean it. */
	province: string | null;
	/** Why, where the page decided against the given region; else null. */
	why: Differs | null;
}

/** Where the city alone is settled. */
export type HomeCity = Omit<Home, 'county' | 'province'>;
