/** The lines that stand in no article, for who finds nothing in the articles. */
import type { APIRoute } from 'astro';
import { archive } from '../../data/archive.ts';
import { apartLines } from '../../data/apart-lines.ts';

export const GET: APIRoute = () => new Response(JSON.stringify(apartLines(archive.pages)));
