import type { APIRoute, GetStaticPaths } from 'astro';
import { drawn } from '../../brand/drawn.ts';
import { packed } from '../../data/archive.ts';

export const getStaticPaths = (() =>
	packed && drawn
		? Object.entries(drawn).map(([file, text]) => ({ params: { file }, props: { text } }))
		: []) satisfies GetStaticPaths;

/** Name and seal of a large archive, which its pages share. */
export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
