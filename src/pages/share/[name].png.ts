import type { APIRoute, GetStaticPaths } from 'astro';
import { sharePicture, type ShareText } from '../../brand/share-picture.ts';
import { archive } from '../../data/archive.ts';
import { site } from '../../settings/site.ts';
import { breakHeadline } from '../../text/headline.ts';
import { sharesArticles } from '../../head/share.ts';

export const getStaticPaths = (() => [
	{ params: { name: 'archive' }, props: { lines: [site.title], note: site.subtitle } },
	...archive.newspapers.flatMap(({ newspaper, slug }) =>
		newspaper === null
			? []
			: [
					{
						params: { name: slug },
						props: { lines: [newspaper.name], note: `${site.title} ${site.subtitle}` },
					},
				],
	),
	...(sharesArticles ? archive.items : []).map((item) => ({
		params: { name: `article-${item.id}` },
		props: {
			lines: breakHeadline(item.heading).map((line) => line.trim()),
			note: [item.newspaper?.name, site.title].filter((part) => part !== undefined).join(' '),
		},
	})),
]) satisfies GetStaticPaths;

export const GET: APIRoute<ShareText> = async ({ props }) =>
	new Response(new Uint8Array(await sharePicture(props)), { headers: { 'content-type': 'image/png' } });
