/**
 * Right or wrong, article by article: kicker + title + subtitle, and the sequence of paragraphs and
 * sub-heads with their kinds, must equal gold. 本报讯, 上接 and 下转 marks do not count.
 */
import { squeeze } from '../language/characters.ts';
import type { ArticleDraft, SegmentedPage } from '../types.ts';
import type { GeneratedPage, GoldArticle } from './pages/generated.ts';

const page = '第?[A-Za-z]?[\\d一二三四五六七八九十]{1,3}版';
const close = '[）)\\]］】]';
/** Closing brackets may have been lost. */
const lead = new RegExp(
	`^(?:本报讯|[（([［【](?:上接|紧接)(?:[^）)\\]］】]{1,12}${close}|${page})|\\s|[（(]本报讯[）)])+`,
	'u',
);
const jump = new RegExp(`[（([［【]下转(?:[^）)\\]］】]{1,12}${close}|${page})\\s*$`, 'u');
const strip = (t: string) => squeeze(t.replace(lead, '').replace(jump, ''));

export interface ArticleScore {
	gold: GoldArticle | null;
	draft: ArticleDraft | null;
	head: boolean;
	body: boolean;
	right: boolean;
	/** Head right and all characters in their order, whatever the breaks between paragraphs. */
	text: boolean;
	/** Share of the character pairs of both that both have, 0–1: what is published of systems that cut page images. */
	overlap: number;
}

export interface PageScore {
	articles: ArticleScore[];
	/** Cut paragraphs mended: gold, found, right. */
	cuts: { gold: number; found: number; right: number };
	/** Non-blank characters of the source that stand nowhere, or more than once. */
	lost: number;
}

export const textOf = (draft: ArticleDraft, ...kinds: string[]) =>
	draft.parts.filter((p) => kinds.includes(p.kind)).map((p) => p.pieces.map((x) => x.text).join(''));

const headOf = (d: ArticleDraft) =>
	squeeze(textOf(d, 'kicker').concat(textOf(d, 'title'), textOf(d, 'subtitle')).join(''));

function bodyOf(d: ArticleDraft): { type: string; text: string }[] {
	return d.parts
		.filter((p) => p.kind === 'paragraph' || p.kind === 'subheading')
		.map((p) => ({ type: p.kind, text: strip(p.pieces.map((x) => x.text).join('')) }))
		.filter((b) => b.text);
}

const grams = (s: string) => {
	const m = new Map<string, number>();
	for (let i = 0; i + 1 < s.length; i++) m.set(s.slice(i, i + 2), (m.get(s.slice(i, i + 2)) ?? 0) + 1);
	return m;
};

/** Share of the pairs that both have in the mean of both (Dice), and in all (Jaccard). */
function overlap(a: Map<string, number>, b: Map<string, number>): { dice: number; jaccard: number } {
	let [shared, all] = [0, 0];
	for (const v of a.values()) all += v;
	for (const v of b.values()) all += v;
	for (const [g, v] of a) shared += Math.min(v, b.get(g) ?? 0);
	return all ? { dice: (2 * shared) / all, jaccard: shared / (all - shared) } : { dice: 0, jaccard: 0 };
}

function compare(g: GoldArticle, d: ArticleDraft): Pick<ArticleScore, 'head' | 'body' | 'text'> {
	const head = squeeze(g.head) === headOf(d);
	const joined = (blocks: readonly { text: string }[]) => blocks.map((b) => b.text).join('');
	if (g.kind === 'photo') {
		const body =
			g.blocks.map((b) => strip(b.text)).join('') ===
			textOf(d, 'caption').map(strip).join('') + joined(bodyOf(d));
		return { head, body, text: head && body };
	}
	const want = g.blocks
		.filter((b) => b.type !== 'caption')
		.map((b) => ({ type: b.type, text: strip(b.text) }))
		.filter((b) => b.text);
	const got = bodyOf(d);
	return {
		head,
		body:
			want.length === got.length && want.every((w, i) => w.text === got[i]?.text && w.type === got[i]?.type),
		text: head && joined(want) === joined(got),
	};
}

/** Nothing found for a gold article, or nothing in gold for what was found. */
const none = { gold: null, draft: null, head: false, body: false, right: false, text: false, overlap: 0 };

export function scorePage(page: GeneratedPage, result: SegmentedPage): PageScore {
	const G = page.articles.map((g) => grams(squeeze(g.head) + g.blocks.map((b) => squeeze(b.text)).join('')));
	const P = result.drafts.map((d) =>
		grams(
			headOf(d) +
				d.parts
					.filter((p) => ['paragraph', 'subheading', 'caption'].includes(p.kind))
					.map((p) => squeeze(p.pieces.map((x) => x.text).join('')))
					.join(''),
		),
	);
	const pairs = G.flatMap((a, i) => P.map((b, j) => [overlap(a, b).dice, i, j] as const))
		.filter(([s]) => s > 0.2)
		.sort((a, b) => b[0] - a[0]);
	const match = new Map<number, number>();
	const used = new Set<number>();
	for (const [, i, j] of pairs)
		if (!match.has(i) && !used.has(j)) {
			match.set(i, j);
			used.add(j);
		}
	const articles: ArticleScore[] = page.articles.map((gold, i) => {
		const draft = result.drafts[match.get(i) ?? -1] ?? null;
		if (!draft) return { ...none, gold };
		const shared = overlap(G[i]!, P[match.get(i)!]!).jaccard;
		const found = compare(gold, draft);
		return { gold, draft, ...found, right: found.head && found.body, overlap: shared };
	});
	result.drafts.forEach((draft, j) => used.has(j) || articles.push({ ...none, draft }));
	return { articles, cuts: mended(page, result), lost: lostCharacters(page, result) };
}

/** A cut counts as mended when the two lines follow one another within one paragraph. */
function mended(page: GeneratedPage, result: SegmentedPage): PageScore['cuts'] {
	const seen = new Map<number, number>();
	for (const d of result.drafts)
		for (const p of d.parts)
			if (p.kind === 'paragraph' || p.kind === 'caption')
				p.pieces.forEach((x, k) => k > 0 && seen.set(x.line, p.pieces[k - 1]?.line ?? 0));
	const truth = new Map<number, number>();
	const lines = [...page.lines].filter(([, t]) => t.order >= 0);
	for (const [line, t] of lines) {
		if (!t.joined) continue;
		const before = lines.find(([, o]) => o.article === t.article && o.order === t.order - 1);
		if (before) truth.set(line, before[0]);
	}
	return {
		gold: truth.size,
		found: seen.size,
		right: [...truth].filter(([l, b]) => seen.get(l) === b).length,
	};
}

/** Conservation, counted: how many non-blank characters outside heading marks do not stand in exactly one place. */
export function lostCharacters(page: Pick<GeneratedPage, 'source'>, result: SegmentedPage): number {
	const { text } = page.source;
	const count = new Uint8Array(text.length);
	for (const d of result.drafts)
		for (const p of d.parts)
			for (const x of p.pieces) for (let i = x.start; i < x.end; i++) count[i] = (count[i] ?? 0) + 1;
	const lines = text.split('\n');
	const starts: number[] = [];
	lines.reduce((at, l) => {
		starts.push(at);
		return at + l.length + 1;
	}, 0);
	for (const { line, text: own } of [...result.furniture, ...result.duplicates]) {
		const at = (starts[line - 1] ?? 0) + (lines[line - 1] ?? '').indexOf(own);
		for (let i = at; i < at + own.length; i++) count[i] = (count[i] ?? 0) + 1;
	}
	let wrong = 0;
	lines.forEach((l, k) => {
		const marks = /^ {0,3}#{1,6}(?=\s|[\p{Script=Han}“《])/u.exec(l)?.[0].length ?? 0;
		for (let i = marks; i < l.length; i++)
			if (/\S/u.test(l[i] ?? '') && count[(starts[k] ?? 0) + i] !== 1) wrong++;
	});
	return wrong;
}
