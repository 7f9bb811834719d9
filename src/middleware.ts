/** Every page on its way out: its texts say in which script they are. */
import { defineMiddleware } from 'astro:middleware';
import { markLanguages } from './languages/mark-languages.ts';
import { strings } from './strings/index.ts';

export const onRequest = defineMiddleware(async (_, next) => {
	const response = await next();
	if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
	const { status, headers } = response;
	return new Response(markLanguages(await response.text(), strings.lang), { status, headers });
});
