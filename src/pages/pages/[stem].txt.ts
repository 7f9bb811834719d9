import type { APIRoute, GetStaticPaths } from 'astro';
import { archive } from '../../data/archive.ts';
import type { Page } from '../../archive/archive-types.ts';
import { keptPack } from '../../data/page-keys.ts';
import { sourceLines } from '../../data/source-lines.ts';

export const getStaticPaths = (() =>
	archive.pages.map((page) => ({
		params: { stem: page.stem },
		props: { page },
		...keptPack(page),
	}))) satisfies GetStaticPaths;

/** The OCR text of a page as it came, in UTF-8. */
export const GET: APIRoute<{ page: Page }> = ({ props }) =>
	new Response(sourceLines(props.page).join('\n'), {
		headers: { 'content-type': 'text/plain;charset=utf-8' },
	});
