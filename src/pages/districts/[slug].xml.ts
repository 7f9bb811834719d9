import type { APIRoute, GetStaticPaths } from 'astro';
import { archive, urls } from '../../data/archive.ts';
import type { DistrictNode } from '../../archive/archive-types.ts';
import { feedOf } from '../../export/feeds.ts';

export const getStaticPaths = (() =>
	[...archive.districtBySlug.values()].map((node) => ({
		params: { slug: node.district.slug },
		props: { node },
	}))) satisfies GetStaticPaths;

export const GET: APIRoute<{ node: DistrictNode }> = ({ props: { node } }) =>
	feedOf(
		node.district.name,
		urls.districtFeed(node.district.slug),
		urls.district(node.district.slug),
		node.items,
	);
