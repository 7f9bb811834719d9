import type { APIRoute, GetStaticPaths } from 'astro';
import { drafts, placeSlug, type Source } from '../../../data/drafts.ts';
import type { PlaceOffices } from '../../../drafts/offices.ts';
import { officesCsv } from '../../../export/draft-tables.ts';

export const getStaticPaths = (() =>
	drafts().offices.map((table) => ({
		params: { slug: placeSlug(table.place) },
		props: { table },
	}))) satisfies GetStaticPaths;

export const GET: APIRoute<{ table: PlaceOffices<Source> }> = ({ props: { table } }) =>
	new Response(officesCsv(table), { headers: { 'content-type': 'text/csv;charset=utf-8' } });
