import type { APIRoute } from 'astro';
import { archive, urls } from '../data/archive.ts';
import { feedOf } from '../export/feeds.ts';
import { strings } from '../strings/index.ts';

export const GET: APIRoute = () => feedOf(strings.feed.all, urls.feed, urls.home, archive.items);
