import type { APIRoute, GetStaticPaths } from 'astro';
import { archive, urls } from '../../data/archive.ts';
import type { TopicNode } from '../../archive/archive-types.ts';
import { feedOf } from '../../export/feeds.ts';

export const getStaticPaths = (() =>
	archive.topics.map((node) => ({
		params: { slug: node.topic.slug },
		props: { node },
	}))) satisfies GetStaticPaths;

export const GET: APIRoute<{ node: TopicNode }> = ({ props: { node } }) =>
	feedOf(node.topic.label, urls.topicFeed(node.topic.slug), urls.topic(node.topic.slug), node.items);
