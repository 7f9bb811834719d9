/** Two districts are named nearly as much. */
import { z } from 'zod';
import { define } from './define.ts';

export const districtClose = define({
	id: 'district-close',
	data: z.strictObject({ district: z.string(), second: z.string() }),
	about: 'record',
	settledBy: ['district'],
	suggest: ({ district, second }) => ({ set: 'district', before: district, value: second }),
});
