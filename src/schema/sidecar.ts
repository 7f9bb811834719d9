/** What a person says of a page in a file beside it. */
import { z } from 'zod';
import { pageNumber } from './values.ts';

/** `page: 1` and `date: 1935` are numbers to YAML. */
const figuresAsText = (value: unknown): unknown => (typeof value === 'number' ? String(value) : value);

/** `content/sources/<page>.yaml`, and `content/sources/folder.yaml` for what all pages share. */
export const sidecarSchema = z.strictObject({
	/** A name in the newspapers vocabulary. */
	newspaper: z.string().min(1).optional(),
	/** Publication date, EDTF. */
	date: z.preprocess(figuresAsText, z.string().min(4)).optional(),
	page: z.preprocess(figuresAsText, pageNumber).optional(),
	/** District in which names are read first. */
	region: z.string().min(1).optional(),
	/** Note on the scan. */
	note: z.string().min(1).optional(),
});

export type Sidecar = z.infer<typeof sidecarSchema>;
