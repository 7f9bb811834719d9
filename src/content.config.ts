import { join } from 'node:path';
import { defineCollection } from 'astro:content';
import { contentRoot, sharedRoot } from './settings/place.ts';
import { rows } from './loaders/rows.ts';
import { watched } from './loaders/watched.ts';
import { districtSchema, newspaperSchema, topicSchema } from './schema/schema.ts';

const vocabulary = join(contentRoot, 'vocabulary');

export const collections = {
	// The articles themselves are a live collection, `live.config.ts`.
	changes: defineCollection({ loader: watched(join(contentRoot, 'articles')) }),
	districts: defineCollection({ loader: rows(sharedRoot, vocabulary, 'districts'), schema: districtSchema }),
	topics: defineCollection({ loader: rows(sharedRoot, vocabulary, 'topics'), schema: topicSchema }),
	newspapers: defineCollection({
		loader: rows(sharedRoot, vocabulary, 'newspapers'),
		schema: newspaperSchema,
	}),
};
