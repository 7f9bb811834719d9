import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { siteSchema, type Site } from '../schema/schema.ts';

/** The settings of the archive in a folder. Throws with file and field when `site.yaml` is missing or wrong. */
export function readSite(root: string): Site {
	const file = join(root, 'site.yaml');
	const result = siteSchema.safeParse(load(readFileSync(file, 'utf8')));
	if (result.success) return result.data;
	const faults = result.error.issues.map((issue) => `${file}: \`${issue.path.join('.')}\`: ${issue.message}`);
	throw new Error(`${faults.join('\n')}\nPut the settings right, then build again.`);
}
