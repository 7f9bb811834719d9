import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { contentRoot, sharedRoot } from './settings/place.ts';
import { rows } from './loaders/rows.ts';
import { articleSchema, districtSchema, newspaperSchema, topicSchema } from './schema/schema.ts';

const vocabulary = join(contentRoot, 'vocabulary');

export const collections = {
	articles: defineCollection({
		loader: glob({
			base: pathToFileURL(join(contentRoot, 'articles')),
			pattern: '**/*.mdx',
			// The id of the record is the address; a second file with it is an error of `readArticles`.
			generateId: ({ entry }) => entry,
			retainBody: false,
		}),
		schema: articleSchema,
	}),
	districts: defineCollection({ loader: rows(sharedRoot, vocabulary, 'districts'), schema: districtSchema }),
	topics: defineCollection({ loader: rows(sharedRoot, vocabulary, 'topics'), schema: topicSchema }),
	newspapers: defineCollection({
		loader: rows(sharedRoot, vocabulary, 'newspapers'),
		schema: newspaperSchema,
	}),
};
