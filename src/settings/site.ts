/** The archive's own settings, read once. */
import type { Site } from '../schema/schema.ts';
import { contentRoot } from './place.ts';
import { readSite } from './read-site.ts';

export const site: Site = readSite(contentRoot);
