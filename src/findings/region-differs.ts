/** The page's place names are not those of the region it was said to be from. */
import { z } from 'zod';
import { toFill } from './to-fill.ts';
import { define } from './define.ts';

export const regionDiffers = define({
	id: 'region-differs',
	data: z.union([
		z.strictObject({
			/** As given by the sidecar, the newspaper or the archive's settings. */
			region: z.string(),
			/** The city that the page names most. */
			city: z.string(),
			/** Where the page is read as from the named city: null. Else the city of the region, which it does not name. */
			absent: z.string().nullable(),
		}),
		/** The page prints the name of a newspaper that is at home everywhere. */
		z.strictObject({ region: z.string(), national: z.string() }),
	]),
	about: 'record',
	suggest: (data) => ({
		sidecar: { region: 'city' in data && data.absent === null ? data.city : toFill.place },
	}),
});
