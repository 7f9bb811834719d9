/** Whether the archive's newspapers are of the time of the districts of today. */
import { archive } from './archive.ts';

/** Since then most counties and districts have the names they have. */
const SINCE = '2000';

/** Of an older archive, districts of which nothing is held are not named: many did not exist. */
export const ofToday = archive.items.some(
	({ article: { notBefore, notAfter } }) => (notBefore ?? notAfter ?? '9999') >= SINCE,
);
