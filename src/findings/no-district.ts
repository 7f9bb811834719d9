/** The text does not say clearly enough what place it is about. */
import { z } from 'zod';
import { define } from './define.ts';

export const noDistrict = define({
	id: 'no-district',
	/** The district that came nearest. */
	data: z.strictObject({ second: z.string().nullable() }),
	about: 'record',
	settledBy: ['district'],
	suggest: ({ second }) => ({ set: 'district', before: null, value: second }),
});
