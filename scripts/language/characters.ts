/** What single characters of newspaper text mean for its structure. Everything here takes text as printed. */

/** Marks that may stand after the end of a sentence and still belong to it. */
const closers = /[”’」』）)》〉】］\]"'＂＇\s]+$/u;
/** An embedded credit at the very end: `……。（张三 李四）`. */
const trailingCredit = /[（(][^（()）]{2,30}[）)]\s*$/u;
const finals = /[。！？!?…．｡]$/u;

/** Text without any white space, ideographic space and zero-width space included. */
export function squeeze(text: string): string {
	return text.replace(/[\s\u3000\u200b\ufeff]+/gu, '');
}

/** Does the text end where a sentence ends? Closing quotes and brackets are looked through. */
export function isClosed(text: string): boolean {
	const bare = text.replace(closers, '');
	if (finals.test(bare)) return true;
	// A full stop of the ASCII kind counts after Han and after a word in letters: `13153.N` and `18.5` are no sentences.
	if (/(?:\p{Script=Han}|\p{Ll}{3})\.$/u.test(bare)) return true;
	const credit = trailingCredit.exec(text);
	return credit !== null && credit.index > 0 && finals.test(text.slice(0, credit.index).replace(closers, ''));
}

/** The last character that is neither closing mark nor space, or an empty string. */
export function lastCharacter(text: string): string {
	return [...text.trimEnd().replace(closers, '')].at(-1) ?? '';
}

const pairs: Record<string, string> = {
	'“': '”',
	'‘': '’',
	'「': '」',
	'『': '』',
	'《': '》',
	'〈': '〉',
	'（': '）',
	'(': ')',
	'【': '】',
	'［': '］',
	'[': ']',
};
const opening = new Map(Object.entries(pairs));
/** ASCII and full-width brackets are mixed on real pages: `（…)` closes. */
const kin: Record<string, string> = { '(': '（', ')': '）', '[': '［', ']': '］' };
const folded = (c: string) => kin[c] ?? c;
const closing = new Set(Object.values(pairs).map(folded));
const bracket = /[“”‘’「」『』《》〈〉（）()【】［］[\]]/gu;

/** `It’s`: an apostrophe is no closing quotation mark. */
const APOSTROPHE = /(?<=[\p{Script=Latin}\p{Nd}])’(?=\p{Script=Latin})/gu;

/** Marks left open at the end, and closing marks that nothing opened, in the order printed. */
export function unbalanced(text: string): { open: string[]; close: string[] } {
	const open: string[] = [];
	const close: string[] = [];
	for (const raw of (text.includes('’') ? text.replace(APOSTROPHE, '') : text).match(bracket) ?? []) {
		const c = folded(raw);
		const closes = opening.get(raw);
		if (closes !== undefined) open.push(folded(closes));
		else if (closing.has(c)) {
			const at = open.lastIndexOf(c);
			if (at < 0) close.push(c);
			else open.splice(at, 1);
		}
	}
	return { open, close };
}

/** The shape of a short line: its marks and spaces in order and the rough length of what lies between. `xxxx，xx“xxxx”` → `4，2“4”`. */
export function shape(text: string): string {
	let out = '';
	let run = 0;
	for (const c of text.trim()) {
		if (/[\p{Script=Han}\p{L}\p{N}]/u.test(c)) {
			run++;
			continue;
		}
		if (run) out += run;
		run = 0;
		out += /\s/u.test(c) ? '_' : c;
	}
	return out + (run || '');
}

/** The marks of a line alone, in order: `，“”`. */
export function punctuation(text: string): string {
	return [...text.trim()].map((c) => (/[\p{L}\p{N}]/u.test(c) ? '' : /\s/u.test(c) ? '_' : c)).join('');
}
