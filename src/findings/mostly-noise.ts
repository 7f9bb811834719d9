/** So much of the page is signs that make no words that its reading has failed: a picture, a slant, another script. */
import { z } from 'zod';
import { define } from './define.ts';

export const mostlyNoise = define({
	id: 'mostly-noise',
	/** Share of the page's characters, 0–1. */
	data: z.strictObject({ share: z.number().min(0).max(1) }),
	about: 'page',
});
