import { readFileSync } from 'node:fs';
import type { VFile } from 'vfile';
import type { z } from 'zod';
import { parseYaml } from './parse-yaml.ts';

/**
 * A YAML file checked against a schema. Every mistake is a fatal message on `file` with the line it stands on;
 * the answer is then undefined.
 */
export function readYaml<Schema extends z.ZodType>(
	path: string,
	schema: Schema,
	file: VFile,
	ruleId: string,
): z.output<Schema> | undefined {
	const { value, faults } = parseYaml(readFileSync(path, 'utf8'), schema);
	for (const { line, column, text } of faults) {
		// VFile messages speak of their own file; a sidecar is another one, so its name goes into the reason.
		const name = file.path === path ? '' : `\`${path}\` line ${line}: `;
		file.message(`${name}${text}`, { place: { line, column }, ruleId, source: 'jianbao' }).fatal = true;
	}
	return value;
}
