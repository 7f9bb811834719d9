/** Reads one vocabulary file: YAML rows checked by a schema, each fault with the file and line where it stands. */
import { isSeq, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';

/** One fault of a vocabulary, sidecar or corrections file. */
export interface Fault {
	file: string;
	/** 1-based, or 1 where the whole file is meant. */
	line: number;
	text: string;
}

/** A checked row and where it stands. */
export interface Placed<T> {
	row: T;
	file: string;
	line: number;
}

/** `path › path: what zod says`, without the path where the row itself is wrong. */
const explain = (issue: z.core.$ZodIssue): string =>
	issue.path.length ? `\`${issue.path.join('.')}\`: ${issue.message}` : issue.message;

/**
 * A YAML document with one value, or with a list of rows, checked by `schema`.
 * Faults are collected, not thrown, so that an editor sees all of them at once.
 */
export function readYaml<T>(
	file: string,
	text: string,
	schema: z.ZodType<T>,
	form: 'rows' | 'value',
): { rows: Placed<T>[]; faults: Fault[] } {
	const lines = new LineCounter();
	const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
	const lineAt = (offset: number | undefined): number =>
		offset === undefined ? 1 : lines.linePos(offset).line;
	const faults: Fault[] = document.errors.map((error) => ({
		file,
		line: lineAt(error.pos[0]),
		text: `This is not YAML: ${error.message}`,
	}));
	if (faults.length) return { rows: [], faults };
	const contents = document.contents;
	if (form === 'rows' && !isSeq(contents))
		return {
			rows: [],
			faults: [{ file, line: 1, text: 'Unexpected form, expected a list of rows that begin with `- `' }],
		};
	const rows: Placed<T>[] = [];
	const nodes = form === 'rows' && isSeq(contents) ? contents.items : [contents];
	for (const [index, node] of nodes.entries()) {
		const range = (node as { range?: [number, number, number] | null } | null)?.range;
		const line = lineAt(range?.[0]);
		const result = schema.safeParse(
			(node as { toJS?: (d: unknown) => unknown } | null)?.toJS?.(document) ?? null,
		);
		if (result.success) rows.push({ row: result.data, file, line });
		else
			for (const issue of result.error.issues) {
				const inner = document.getIn(form === 'rows' ? [index, ...issue.path] : issue.path, true) as
					{ range?: [number, number, number] | null } | undefined;
				faults.push({ file, line: lineAt(inner?.range?.[0] ?? range?.[0]), text: explain(issue) });
			}
	}
	return { rows, faults };
}
