import { readFileSync } from 'node:fs';
import type { VFile } from 'vfile';
import { LineCounter, isCollection, isNode, parseDocument } from 'yaml';
import type { z } from 'zod';

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
	const lines = new LineCounter();
	const document = parseDocument(readFileSync(path, 'utf8'), { lineCounter: lines });
	const fail = (reason: string, offset: number) => {
		const { line, col } = lines.linePos(offset);
		// VFile messages speak of their own file; a sidecar is another one, so its name goes into the reason.
		const place = { line: Math.max(line, 1), column: Math.max(col, 1) };
		const name = file.path === path ? '' : `\`${path}\` line ${place.line}: `;
		file.message(`${name}${reason}`, { place, ruleId, source: 'jianbao' }).fatal = true;
	};
	for (const error of document.errors) fail(error.message.split('\n')[0] ?? 'no YAML', error.pos[0]);
	if (document.errors.length) return undefined;
	const result = schema.safeParse(document.toJS() ?? {});
	if (result.success) return result.data;
	for (const issue of result.error.issues) {
		const path = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path;
		const field = path.join('.');
		fail(`Unexpected \`${field || 'content'}\`: ${issue.message}`, offsetOf(document.contents, path));
	}
	return undefined;
}

/** Offset of the value at a path, or of the nearest thing above it. */
function offsetOf(root: unknown, path: readonly PropertyKey[]): number {
	let node = root;
	let offset = isNode(root) ? (root.range?.[0] ?? 0) : 0;
	for (const key of path) {
		node = isCollection(node) ? node.get(key, true) : undefined;
		if (!isNode(node)) break;
		offset = node.range?.[0] ?? offset;
	}
	return offset;
}
