import type { APIRoute, GetStaticPaths } from 'astro';
import type { Page } from '../../../archive/archive-types.ts';
import { manifest } from '../../../archive/iiif.ts';
import { type Issue, issuesOf, pictured } from '../../../archive/issues.ts';
import { archive, urls } from '../../../data/archive.ts';
import { manifestPage } from '../../../data/page-manifest.ts';
import { strings } from '../../../strings/index.ts';
import { showDay } from '../../../text/show-date.ts';

interface Props {
	issue: Issue;
	pages: readonly Page[];
}

export const getStaticPaths = (() =>
	issuesOf(archive.pages).flatMap((issue) => {
		const pages = pictured(issue);
		return pages ? [{ params: { stem: pages[0].stem }, props: { issue, pages } }] : [];
	})) satisfies GetStaticPaths;

/** The pages of an issue as IIIF viewers leaf through them. */
export const GET: APIRoute<Props> = async ({ params: { stem }, props: { issue, pages } }) => {
	const held = await Promise.all(pages.map(manifestPage));
	const day = showDay(issue.day.split('-').map(Number));
	return Response.json(
		manifest(
			{
				id: urls.absolute(urls.issueManifest(stem!)),
				homepage: urls.absolute(urls.page(stem!)),
				label: `${issue.newspaper ?? strings.newspapers.unknown} ${day}`,
			},
			held.filter((one) => one !== null),
		),
	);
};
