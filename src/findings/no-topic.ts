/** No topic's words stand in the text often enough. */
import { z } from 'zod';
import { define } from './define.ts';

export const noTopic = define({
	id: 'no-topic',
	/** The topic that came nearest. */
	data: z.strictObject({ second: z.string().nullable() }),
	about: 'record',
	settledBy: ['topics'],
	suggest: ({ second }) => ({ set: 'topics', before: [], value: second === null ? [] : [second] }),
});
