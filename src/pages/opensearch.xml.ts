import type { APIRoute } from 'astro';
import { escapeHtml } from '../text/escape-html.ts';
import { urls } from '../data/archive.ts';
import { site } from '../settings/site.ts';

/** Lets a browser search the archive from its address bar (OpenSearch 1.1; a short name has at most 16 characters). */
export const GET: APIRoute = () =>
	new Response(`<?xml version="1.0" encoding="utf-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
<ShortName>${escapeHtml([...site.title].slice(0, 16).join(''))}</ShortName>
<Description>${escapeHtml(site.description)}</Description>
<InputEncoding>UTF-8</InputEncoding>
<Image width="32" height="32" type="image/x-icon">${urls.absolute(urls.file('favicon.ico'))}</Image>
<Url type="text/html" method="get" template="${urls.absolute(urls.search())}?q={searchTerms}"/>
</OpenSearchDescription>
`);
