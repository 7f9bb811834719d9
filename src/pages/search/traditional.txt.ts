/** 繁 → 简, loaded when something that may be traditional is asked. */
import type { APIRoute } from 'astro';
import tsCharacters from 'opencc-js/dict/TSCharacters';
import { pairsOf } from '../../text/traditional.ts';

export const GET: APIRoute = () => new Response(pairsOf(tsCharacters));
