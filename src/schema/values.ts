/** Values that several records hold. */
import { z } from 'zod';

/** `YYYY-MM-DD`. */
export const day = z.iso.date();

/** A slug: the ASCII part of an address. */
export const slug = z
	.string()
	.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, 'a slug has only a-z, 0-9 and single hyphens');

/** `A1`, `03`, `A06:要闻` … as printed. */
export const pageNumber = z.string().min(1);
