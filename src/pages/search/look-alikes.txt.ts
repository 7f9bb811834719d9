/** 形近字, loaded when someone asks for what a text may have been read as. */
import { readFileSync } from 'node:fs';
import type { APIRoute } from 'astro';
import { readGroups } from '../../text/look-alike-groups.ts';

export const GET: APIRoute = () =>
	new Response(readGroups(readFileSync('content/language/look-alikes.yaml', 'utf8')).join(' '));
