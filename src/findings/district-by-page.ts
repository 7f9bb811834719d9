/** The text does not say what place it is about; most of its page is about this one. */
import { z } from 'zod';
import { define } from './define.ts';

export const districtByPage = define({
	id: 'district-by-page',
	data: z.strictObject({
		district: z.string(),
		/** The district that the text itself came nearest to, where it is another. */
		second: z.string().nullable(),
	}),
	about: 'record',
	settledBy: ['district'],
	suggest: ({ district, second }) => ({ set: 'district', before: district, value: second ?? district }),
});
