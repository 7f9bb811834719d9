/** What Zod finds wrong, in the house's form: what stands there, what was expected, how to write it. */
import type { z } from 'zod';

const WORDS: Record<string, string> = {
	string: 'text',
	number: 'a number',
	int: 'a whole number',
	boolean: 'true or false',
	array: 'a list (`[…]`)',
	object: 'fields (`name: value`)',
	record: 'fields (`name: value`)',
	null: 'nothing',
	undefined: 'nothing',
};

const kindOf = (value: unknown): string =>
	value === null || value === undefined
		? 'nothing'
		: Array.isArray(value)
			? 'a list'
			: (WORDS[typeof value] ?? typeof value);

/** The value at a path. */
const at = (root: unknown, path: readonly PropertyKey[]): unknown =>
	path.reduce<unknown>(
		(value, key) => (value as Record<PropertyKey, unknown> | null | undefined)?.[key],
		root,
	);

/** `Unexpected \`page\`: a number, expected text; write it in quotes: \`page: "1"\``. */
export function explainIssue(issue: z.core.$ZodIssue, root: unknown): string {
	const field = issue.path.join('.') || 'content';
	const value = at(root, issue.path);
	if (issue.code === 'unrecognized_keys')
		return `Unexpected \`${[...issue.path, issue.keys[0]].join('.')}\`: no field of that name; put the name right, or remove it`;
	if (issue.code === 'invalid_type') {
		const wanted = WORDS[issue.expected] ?? issue.expected;
		if (value === undefined) return `Unexpected absence of \`${field}\`, expected ${wanted}; add it`;
		const quoted =
			wanted === 'text' && (typeof value === 'number' || typeof value === 'boolean' || value instanceof Date)
				? `; write it in quotes: \`${String(issue.path.at(-1) ?? '')}: "${value instanceof Date ? value.toISOString().slice(0, 10) : String(value)}"\``
				: '';
		return `Unexpected \`${field}\`: ${kindOf(value)}, expected ${wanted}${quoted}`;
	}
	if (issue.code === 'invalid_value')
		return `Unexpected \`${field}\`: ${JSON.stringify(value)}, expected ${issue.values.map((one) => `\`${String(one)}\``).join(', ')}`;
	if (issue.code === 'too_small' && (issue.origin === 'string' || issue.origin === 'array'))
		return `Unexpected \`${field}\`: ${issue.origin === 'string' ? 'too short a text' : 'too short a list'}, expected at least ${String(issue.minimum)}; fill it in, or remove the line`;
	return `Unexpected \`${field}\`: ${issue.message}`;
}
