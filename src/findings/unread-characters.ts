/** The page prints a sign where a character could not be read. */
import { z } from 'zod';
import { define } from './define.ts';

export const unreadCharacters = define({
	id: 'unread-characters',
	/** The signs as printed, and how many of them stand on the line. */
	data: z.strictObject({ signs: z.string(), times: z.int().positive() }),
	about: 'slip',
});
