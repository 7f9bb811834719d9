import type { APIRoute } from 'astro';
import { urls } from '../data/archive.ts';
import { site } from '../settings/site.ts';
import { strings } from '../strings/index.ts';

export const GET: APIRoute = () =>
	new Response(
		`${JSON.stringify(
			{
				name: strings.titled(site.title, site.subtitle),
				short_name: site.title,
				description: site.description,
				lang: strings.lang,
				start_url: urls.home,
				scope: urls.base,
				display: 'browser',
				background_color: '#f6f0e3',
				theme_color: '#f6f0e3',
				icons: [192, 512].map((size) => ({
					src: urls.file(`icon-${size}.png`),
					sizes: `${size}x${size}`,
					type: 'image/png',
				})),
			},
			null,
			'\t',
		)}\n`,
	);
