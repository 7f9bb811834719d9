/** A page's articles and lines in its paper's own fashion. */
import type { CleanArticle } from '../articles.ts';
import type { House } from '../house.ts';
import { block, plain, type DressedArticle, type Printed } from '../printed.ts';
import type { Random } from '../random.ts';
import { clause, personName, words } from '../words.ts';
import { person } from './invented.ts';

/** Signs an article in the house's form. */
export function signAs(house: House, r: Random, a: DressedArticle): void {
	if (a.kind === 'continuation' || a.kind === 'fragment') return;
	if (a.kind === 'photo') {
		if (r.chance(0.5) && a.foot.length)
			a.foot = [
				block(
					`${r.chance(0.5) ? house.sign(r) : personName(r)}${r.chance(0.6) ? ' 摄' : ''}`,
					'credit',
					a.index,
				),
			];
		return;
	}
	// Long pieces are signed, whoever signs; what goes unsigned is short.
	if (house.at === 'none' || (!r.chance(house.share) && a.body.length < 7)) return;
	if (a.head.some((h) => h.role === 'byline') || a.foot.some((f) => f.role === 'credit')) return;
	const text = r.chance(house.bare) ? person(r, 0.25) : house.sign(r);
	if ([...text].length > 44) return;
	if (house.at === 'above' && a.head.length) a.head.push(block(text, 'byline', a.index));
	else if (house.at === 'below' && !a.late.length) a.foot.push(block(text, 'credit', a.index));
}

/** Real sub-heads seldom repeat the words of their section, and features are titled in images: some lines here say nothing of their text. */
export function renameHeads(
	house: House,
	r: Random,
	articles: readonly CleanArticle[],
	dressed: DressedArticle[],
): void {
	const free = house.freeHeads;
	const other = () =>
		r
			.pick(articles)
			.blocks.map((b) => b.text)
			.join('');
	for (const a of dressed) {
		const form = r.weighted({ plain: 40, quoted: 20, space: 15, comma: 10, colon: 10, asks: 5 });
		const line = (n: number, m: number): string => {
			const c = clause(r, other(), n, m) ?? r.pick(words().idioms);
			const d = r.pick(words().nouns);
			return {
				plain: c,
				quoted: `${c.slice(0, 2)}“${d}”${c.slice(2)}`,
				space: `${r.pick(words().idioms)} ${c}`,
				comma: `${c}，${r.pick(words().idioms)}`,
				colon: `${d}：${c}`,
				asks: `${c}？`,
			}[form];
		};
		for (const b of a.body)
			if (b.role === 'subhead')
				if (house.tinyHeads) b.text = r.pick(words().nouns).slice(0, r.int(1, 2));
				else if (r.chance(free)) b.text = line(4, 10);
		for (const h of a.head) if (h.role === 'title' && r.chance(free * 0.25)) h.text = line(5, 13);
	}
}

/** Titles in two lines, parted at a blank or near the middle. */
export function breakTitles(house: House, r: Random, dressed: readonly DressedArticle[]): void {
	for (const a of dressed)
		a.head = a.head.flatMap((line) => {
			if (line.role !== 'title' || line.text.length < 8 || !r.chance(house.brokenTitles)) return [line];
			const blank = line.text.search(/\s/u);
			const at = blank > 2 ? blank : Math.round(line.text.length * (0.35 + 0.3 * r.next()));
			const [above, below] = [line.text.slice(0, at).trim(), line.text.slice(at).trim()];
			return above && below
				? [
						{ ...line, text: above },
						{ ...line, text: below, role: 'title-more' as const },
					]
				: [line];
		});
}

/** Running heads of any shape, an index of other pages, a note at the foot. */
export function withHouse(r: Random, printed: Printed[], house: House): Printed[] {
	const line = (text: string) => plain(text, 'furniture', { rank: 0, whole: true });
	const where = r.pick([
		(n: number) => ` ·${n}版·`,
		(n: number) => `（${n}版）`,
		(n: number) => ` >>A${n}`,
		(n: number) => ` 详见第${n}版`,
	]);
	const apart = house.index && r.chance(0.5);
	const heads = printed.filter((b) => b.role === 'subhead' || b.role === 'title');
	const index = house.index
		? [
				plain(r.pick(['今日导读', '导读', '要目', '本期导览', '内容提要']), 'rubric', { rank: 1 }),
				...(apart
					? Array.from({ length: r.int(2, 4) }, () =>
							line((heads[r.int(0, heads.length)]?.text ?? r.pick(words().idioms)) + where(r.int(2, 16))),
						)
					: []),
				...(apart
					? []
					: [
							line(
								Array.from(
									{ length: r.int(2, 4) },
									() => `${r.int(2, 16)}版 ${heads[r.int(0, 5)]?.text ?? r.pick(words().idioms)}`,
								).join(r.chance(0.6) ? '\n' : ' '),
							),
						]),
			]
		: [];
	const body = [...printed];
	if (house.index && r.chance(0.5)) body.unshift(...index);
	else body.push(...index);
	return [...house.top.map(line), ...body, ...house.foot.map(line)];
}

/** Marks after the house's own fashion; says which lines are bold. */
export function applyMarks(
	r: Random,
	printed: Printed[],
	styled: { text: string; depth: number }[],
	house: House,
): Set<number> {
	const bold = new Set<number>();
	if (!house.marks) return bold;
	printed.forEach((b, i) => {
		const s = styled[i] as { text: string; depth: number };
		const role = b.role === 'byline0' || b.role === 'credit' ? 'byline' : b.role;
		const mark = house.marks?.get(role);
		s.depth = 0;
		if (!mark || s.text.includes('\n') || !r.chance(house.steady)) return;
		s.depth = mark.depth;
		if (mark.bold) bold.add(i);
	});
	return bold;
}
