/** A clean article → what is printed of it: headline lines, byline, marks, blocks. */
import { opensWithDateline } from '../../forms/dateline.ts';
import type { CleanArticle } from './articles.ts';
import { headline } from './dress/headline.ts';
import { openText } from './dress/open-text.ts';
import { photoStory } from './dress/photo-story.ts';
import { signatures } from './dress/signatures.ts';
import { withSubheads } from './dress/subheads.ts';
import { bylineStyle, type Knobs } from './knobs.ts';
import { block, type DressedArticle } from './printed.ts';
import type { Random } from './random.ts';

export function dress(r: Random, clean: CleanArticle, index: number, knobs: Knobs): DressedArticle {
	const photo = r.chance(knobs.photos) && clean.blocks.some((b) => b.text.length >= 45);
	const authors: DressedArticle['authors'] = [];
	const out: DressedArticle = {
		index,
		id: clean.id,
		kind: photo ? 'photo' : 'article',
		head: [],
		body: [],
		foot: [],
		authors,
		continuedFrom: null,
		incomplete: null,
		late: [],
		layout: 'whole',
	};
	const first = clean.blocks[0]?.text ?? '';
	if (photo) return photoStory(r, clean, out, knobs);
	out.head.push(...headline(r, clean, index, knobs));
	const dated = r.chance(knobs.dated);
	if (r.chance(knobs.continuations)) {
		out.continuedFrom = r.pick(['A1', 'A1', '1', 'A01', '01']);
		out.kind = 'continuation';
	}
	const usual = r.chance(knobs.otherBylines) ? bylineStyle(r, knobs.kind) : knobs.byline;
	// What is printed with a dateline or a byline of its own keeps it.
	const own = opensWithDateline(first) || (clean.sign !== undefined && clean.sign.length > 0);
	const byline = out.continuedFrom || own ? 'none' : usual;
	let paragraphs = withSubheads(r, clean, knobs);
	if (knobs.kind === 'comments') paragraphs = paragraphs.filter((p) => !p.subhead).slice(0, r.int(2, 5));
	if (knobs.kind === 'briefs') paragraphs = paragraphs.filter((p) => !p.subhead).slice(0, r.int(1, 2));
	if (out.continuedFrom && paragraphs.length > 2 && r.chance(0.5)) paragraphs = paragraphs.slice(1);
	if (paragraphs[0]?.subhead) paragraphs = paragraphs.slice(1);
	let number = 0;
	for (const p of paragraphs)
		out.body.push(
			p.subhead
				? block(p.text, 'subhead', index, { rank: 3 })
				: block(p.text, 'body', index, { paragraph: number++ }),
		);
	const opening = out.body[0];
	if (knobs.kind === 'comments' && !out.continuedFrom && opening?.role === 'body' && r.chance(0.2))
		out.body.unshift(
			block(r.pick(['编辑同志：', '记者同志：', '尊敬的编辑：', '编辑：']), 'body', index, {
				paragraph: number++,
			}),
		);
	if (out.continuedFrom && opening) {
		const page = out.continuedFrom === '1' && r.chance(0.5) ? '第一' : out.continuedFrom;
		const mark = `${r.chance(0.1) ? '[' : '（'}${r.chance(0.9) ? '上接' : '紧接'}${page === '1' ? '第1' : page}版）`;
		if (r.chance(0.35)) out.body.unshift(block(mark, 'mark', index));
		else opening.text = mark + opening.text;
	} else if (opening && !own) openText(r, opening, dated, { ...knobs, byline }, authors, first);
	signatures(r, out, byline, knobs);
	for (const { text, at } of clean.sign ?? [])
		if (at === 'above') out.head.push(block(text, 'byline', index));
		else if (at === 'below') out.foot.push(block(text, 'credit', index));
		else out.body.push(block(text, 'body', index, { paragraph: number++, whole: true }));
	if (r.chance(knobs.jumps)) {
		const last = out.body.findLast((b) => b.role === 'body');
		const mark = `（下转${r.pick(['A2', 'A3', '第二', '4', 'A02'])}版）`;
		if (last && r.chance(0.8)) last.text += mark;
		else if (last) out.body.push(block(mark, 'mark', index));
	}
	if (r.chance(knobs.missingTitle) && (byline === 'above' || dated || out.continuedFrom)) {
		out.head = out.head.filter((h) => h.role === 'byline');
	} else if (r.chance(knobs.lateTitle) && (byline === 'above' || dated) && !out.continuedFrom) {
		out.late = out.head.filter((h) => h.role === 'title').map((h) => ({ ...h, role: 'late-title' }));
		out.head = out.head.filter((h) => h.role === 'byline');
	}
	return out;
}
