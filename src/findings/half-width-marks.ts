/** Half-width marks in a text set in full width. */
import { z } from 'zod';
import { define } from './define.ts';

export const halfWidthMarks = define({
	id: 'half-width-marks',
	data: z.strictObject({ marks: z.string() }),
	about: 'slip',
});
