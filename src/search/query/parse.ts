import { readDay } from '../read-day.ts';
import {
	andSigns,
	fieldNames,
	nearSign,
	notSign,
	orSigns,
	usualNear,
	type Field,
	type Note,
	type Query,
	type Term,
} from './grammar.ts';
import { noteOf } from './notes.ts';

const fieldPrefix = new RegExp(`^(${Object.keys(fieldNames).join('|')})[:：](?=\\S)`, 'iu');

/** What stands at the head of the rest of the query. */
type Token =
	Term | { kind: 'or' | 'and' | 'not'; text: string } | { kind: 'near'; text: string; within: number };

interface Step {
	token: Token;
	rest: string;
	notes: Note[];
}

function signOf(word: string): Token | null {
	if (orSigns.has(word)) return { kind: 'or', text: word };
	if (andSigns.has(word)) return { kind: 'and', text: word };
	if (word === notSign) return { kind: 'not', text: word };
	const near = nearSign.exec(word);
	return near === null ? null : { kind: 'near', text: word, within: Number(near[1] ?? usualNear) };
}

/** Cuts one token off; `input` begins with no blank and is not empty. */
function next(input: string): Step {
	const word = /^\S+/u.exec(input)?.[0] ?? '';
	const sign = signOf(word);
	if (sign !== null) return { token: sign, rest: input.slice(word.length), notes: [] };
	let head = input;
	const not = /^-(?=\S)/u.test(head);
	if (not) head = head.slice(1);
	let field: Field | null = null;
	const prefix = fieldPrefix.exec(head);
	const before = head;
	if (prefix !== null) {
		field = fieldNames[prefix[1]?.toLowerCase() ?? ''] ?? null;
		head = head.slice(prefix[0].length);
	}
	const term = (text: string, quoted: boolean): Term => ({
		kind: 'term',
		text,
		field,
		not,
		quoted,
		near: null,
	});
	const quote = /^"([^"]*[^"\s][^"]*)("|$)/u.exec(head);
	const text = quote?.[1] === undefined ? (/^\S+/u.exec(head)?.[0] ?? '') : quote[1].trim();
	const rest = head.slice(quote?.[0].length ?? text.length);
	if (field === 'date' && readDay(text) === null) {
		// What is no date is looked for as it was typed.
		field = null;
		const typed = before.slice(0, before.length - rest.length);
		return { token: term(typed, false), rest, notes: [{ kind: 'no-date', text }] };
	}
	if (quote?.[1] !== undefined)
		return {
			token: term(text, true),
			rest,
			notes: quote[2] === '"' ? [] : [{ kind: 'unclosed-quote', text }],
		};
	const note = field === null ? noteOf(text) : null;
	return { token: term(text, false), rest, notes: note === null ? [] : [note] };
}

/**
 * Reads a query. It cannot fail: whatever is no sign is text, and what can mean nothing comes back as a note.
 * OR binds closer than the blank: `甲 | 乙 丙` asks for 丙 together with 甲 or 乙; NEAR binds closer than OR.
 */
export function parse(input: string): Query {
	const query: Query = { clauses: [], notes: [] };
	/** Signs that wait for their second term. */
	let waiting: Exclude<Token, Term>[] = [];
	const dangle = (token: Exclude<Token, Term>): void => {
		query.notes.push({ kind: 'dangling-or', text: token.text });
	};
	let rest = input.trim();
	while (rest !== '') {
		const { token, rest: after, notes } = next(rest);
		rest = after.trimStart();
		query.notes.push(...notes);
		if (token.kind !== 'term') {
			const [last] = waiting;
			const fits =
				token.kind === 'not'
					? last === undefined || last.kind === 'and'
					: last === undefined && query.clauses.length > 0;
			if (fits) waiting.push(token);
			else dangle(token);
			continue;
		}
		const signs = new Set(waiting.map(({ kind }) => kind));
		const term = signs.has('not') ? { ...token, not: true } : token;
		const near = waiting.find((one) => one.kind === 'near');
		const clause = query.clauses.at(-1);
		const left = clause?.at(-1);
		waiting = [];
		if (near !== undefined && clause !== undefined && left !== undefined && nearFits(left, term))
			clause.splice(-1, 1, { ...left, near: { term, within: near.within } });
		else {
			if (near !== undefined) query.notes.push({ kind: 'near-form', text: near.text });
			if (signs.has('or') && clause !== undefined) clause.push(term);
			else query.clauses.push([term]);
		}
	}
	for (const token of waiting) dangle(token);
	return query;
}

/** Two words of the text, not three, and none of them excluded. */
const nearFits = (left: Term, right: Term): boolean =>
	left.near === null && !left.not && !right.not && left.field === null && right.field === null;
