/** What nobody has compared with its page yet, for the correcting desk. */
import { openDoubts } from '../../data/seen.ts';

export const GET = (): Response => Response.json(openDoubts());
