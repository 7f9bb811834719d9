import { LineCounter, isCollection, isNode, parseDocument } from 'yaml';
import type { z } from 'zod';
import { findUnclean } from '../../src/schema/clean-text.ts';
import { explainIssue } from '../../src/schema/explain-issue.ts';

/** One mistake in a YAML text, 1-based. */
interface YamlFault {
	line: number;
	column: number;
	text: string;
}

export interface ParsedYaml<T> {
	/** Undefined where there are faults. */
	value: T | undefined;
	faults: YamlFault[];
	/** Line of the value at a path (`['corrections', 2, 'line']`), or of the nearest thing above it. */
	lineOf: (path: readonly PropertyKey[]) => number;
}

/** A YAML text checked against a schema: every mistake with the place where it stands. An empty text is `{}`. */
export function parseYaml<Schema extends z.ZodType>(
	text: string,
	schema: Schema,
): ParsedYaml<z.output<Schema>> {
	const lines = new LineCounter();
	const document = parseDocument(text, { lineCounter: lines });
	const placeAt = (offset: number) => {
		const { line, col } = lines.linePos(offset);
		return { line: Math.max(line, 1), column: Math.max(col, 1) };
	};
	const lineOf = (path: readonly PropertyKey[]) => placeAt(offsetOf(document.contents, path)).line;
	const syntax = document.errors.map((error) => ({
		...placeAt(error.pos[0]),
		text: error.message.split('\n')[0] ?? 'no YAML',
	}));
	if (syntax.length) return { value: undefined, faults: syntax, lineOf };
	const faultAt = (path: readonly PropertyKey[], text: string) => ({
		value: undefined,
		faults: [{ ...placeAt(offsetOf(document.contents, path)), text }],
		lineOf,
	});
	let plain: unknown;
	try {
		plain = document.toJS() ?? {};
	} catch {
		return faultAt(
			[],
			'Unexpected aliases (`*name`) that unfold without end, expected plain values; write them out',
		);
	}
	const unclean = findUnclean(plain);
	if (unclean)
		return faultAt(
			unclean.path,
			`Unexpected character ${unclean.code} in \`${unclean.path.join('.') || 'content'}\`, expected text; remove it`,
		);
	const result = schema.safeParse(plain);
	if (result.success) return { value: result.data, faults: [], lineOf };
	const faults = result.error.issues.map((issue) => {
		const path = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path;
		return { ...placeAt(offsetOf(document.contents, path)), text: explainIssue(issue, plain) };
	});
	return { value: undefined, faults, lineOf };
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
