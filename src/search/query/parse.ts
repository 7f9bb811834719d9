import { fieldNames, orSigns, type Field, type Note, type Query, type Term } from './grammar.ts';

const fieldPrefix = new RegExp(`^(${Object.keys(fieldNames).join('|')})[:：](?=\\S)`, 'iu');

/** What stands at the head of the rest of the query. */
type Token = Term | { kind: 'or'; text: string };

interface Step {
	token: Token;
	rest: string;
	note: Note | null;
}

/** 上接A1版, 下转第3版: what a page says of where a story goes on. Articles are joined by it; it is no text of theirs. */
const jumpMark =
	/^[（(〔【]?\s*(?:(?:上接|下接|下转|紧接|转接)第?\s*[A-Z]?\d{0,3}\s*版?|[接转]第?\s*[A-Z]?\d{1,3}\s*版)\s*[）)〕】]?$/iu;

/** Cuts one token off; `input` begins with no blank and is not empty. */
function next(input: string): Step {
	const word = /^\S+/u.exec(input)?.[0] ?? '';
	if (orSigns.has(word))
		return { token: { kind: 'or', text: word }, rest: input.slice(word.length), note: null };
	let head = input;
	const not = /^-(?=\S)/u.test(head);
	if (not) head = head.slice(1);
	let field: Field | null = null;
	const prefix = fieldPrefix.exec(head);
	if (prefix !== null) {
		field = fieldNames[prefix[1]?.toLowerCase() ?? ''] ?? null;
		head = head.slice(prefix[0].length);
	}
	const term = (text: string): Term => ({ kind: 'term', text, field, not });
	const quoted = /^"([^"]*[^"\s][^"]*)("|$)/u.exec(head);
	if (quoted?.[1] !== undefined) {
		const text = quoted[1].trim();
		const note: Note | null = quoted[2] === '"' ? null : { kind: 'unclosed-quote', text };
		return { token: term(text), rest: head.slice(quoted[0].length), note };
	}
	const bare = /^\S+/u.exec(head)?.[0] ?? '';
	return { token: term(bare), rest: head.slice(bare.length), note: null };
}

/**
 * Reads a query. It cannot fail: whatever is no sign is text, and what can mean nothing comes back as a note.
 * OR binds closer than the blank: `甲 | 乙 丙` asks for 丙 together with 甲 or 乙.
 */
export function parse(input: string): Query {
	const query: Query = { clauses: [], notes: [] };
	let joins: string | null = null;
	let rest = input.trim();
	while (rest !== '') {
		const { token, rest: after, note } = next(rest);
		rest = after.trimStart();
		if (note !== null) query.notes.push(note);
		if (token.kind === 'or') {
			if (joins !== null || query.clauses.length === 0)
				query.notes.push({ kind: 'dangling-or', text: token.text });
			else joins = token.text;
			continue;
		}
		if (jumpMark.test(token.text)) query.notes.push({ kind: 'jump-mark', text: token.text });
		if (joins === null) query.clauses.push([token]);
		else query.clauses.at(-1)?.push(token);
		joins = null;
	}
	if (joins !== null) query.notes.push({ kind: 'dangling-or', text: joins });
	return query;
}
