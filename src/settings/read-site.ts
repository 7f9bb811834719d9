import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { Stop } from '../faults/stop.ts';
import { findUnclean } from '../schema/clean-text.ts';
import { explainIssue } from '../schema/explain-issue.ts';
import { siteSchema, type Site } from '../schema/schema.ts';

/** The settings of the archive in a folder. @throws Stop with file and line when `site.yaml` is missing or wrong */
export function readSite(root: string): Site {
	const path = join(root, 'site.yaml');
	const fail = (reason: string, line = 1): never => {
		throw new Stop([{ path, line, ruleId: 'site-settings', reason }]);
	};
	const text = readSettings(path, fail);
	let value: unknown;
	try {
		value = load(text);
	} catch (error) {
		const { reason, mark } = error as { reason?: string; mark?: { line: number } };
		return fail(`Unexpected YAML: ${reason ?? 'not readable'}; put the line right`, (mark?.line ?? 0) + 1);
	}
	const unclean = findUnclean(value);
	if (unclean)
		fail(`Unexpected character ${unclean.code} in \`${unclean.path.join('.')}\`, expected text; remove it`);
	const result = siteSchema.safeParse(value ?? {});
	if (result.success) return result.data;
	const lines = text.split(/\r?\n/u);
	throw new Stop(
		result.error.issues.map((issue) => {
			const field = issue.code === 'unrecognized_keys' ? issue.keys[0]! : String(issue.path[0] ?? 'content');
			const line = lines.findIndex((one) => one.startsWith(`${field}:`)) + 1;
			return {
				path,
				line: line || 1,
				ruleId: 'site-settings',
				reason: explainIssue(issue, value ?? {}),
			};
		}),
	);
}

function readSettings(path: string, fail: (reason: string) => never): string {
	let bytes: Buffer;
	try {
		bytes = readFileSync(path);
	} catch (error) {
		if ((error as { code?: string }).code !== 'ENOENT') throw error;
		return fail(
			'Unexpected missing file, expected the settings of the archive; `npm run new-archive -- DIR` writes one, or copy it from another archive',
		);
	}
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return fail('Unexpected bytes that are not UTF-8, expected settings as text; save the file as UTF-8');
	}
}
