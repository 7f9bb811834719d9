/** What was typed as if it were a sign, and is none where it stands: it is looked for as text, and that is said. */
import type { Note } from './grammar.ts';

const rules: readonly { kind: Note['kind']; pattern: RegExp }[] = [
	{
		/** 上接A1版, 下转第3版: what a page says of where a story goes on. Articles are joined by it; it is no text of theirs. */
		kind: 'jump-mark',
		pattern:
			/^[（(〔【]?\s*(?:(?:上接|下接|下转|紧接|转接)第?\s*[A-Z]?\d{0,3}\s*版?|[接转]第?\s*[A-Z]?\d{1,3}\s*版)\s*[）)〕】]?$/iu,
	},
	{ kind: 'near-form', pattern: /^NEAR[(（].*[,，].*[)）]$/iu },
	{ kind: 'inner-or', pattern: /^[^|｜]+[|｜][^|｜]+$/u },
	{ kind: 'edge-wildcard', pattern: /^[?*]+[\p{L}\p{N}]|[\p{L}\p{N}][?*]+$/u },
	{ kind: 'unknown-field', pattern: /^\p{Script=Han}{2,3}[:：][\p{L}\p{N}]/u },
];

export function noteOf(text: string): Note | null {
	const rule = rules.find(({ pattern }) => pattern.test(text));
	return rule === undefined ? null : { kind: rule.kind, text };
}
