/** An article as it truly is on a printed page. */
import type { GoldArticle, LineTruth } from './generated.ts';
import type { DressedArticle, Printed } from './printed.ts';

/**
 * @param reading its text in reading order
 * @param lineOf where each printed block stands
 */
export function goldOf(
	a: DressedArticle,
	reading: readonly Printed[],
	printed: readonly Printed[],
	lines: ReadonlyMap<number, LineTruth>,
	lineOf: ReadonlyMap<Printed, number>,
): GoldArticle {
	// Rubrics make copies of head blocks; what was printed counts.
	const alive = new Set(printed);
	const head = printed.filter(
		(b) =>
			b.article === a.index && ['kicker', 'title', 'title-more', 'subtitle', 'late-title'].includes(b.role),
	);
	const body = reading.filter((b) => alive.has(b));
	const untitled = !printed.some((b) => b.article === a.index && (b.role === 'title' || b.role === 'kicker'));
	const blocks: GoldArticle['blocks'] = [];
	let order = 0;
	let paragraph = -2;
	for (const b of body) {
		const truth = lines.get(lineOf.get(b) ?? -1);
		if (!truth) continue;
		if (b.role === 'caption') {
			blocks.push({ type: 'caption', text: b.text, cuts: 0 });
			continue;
		}
		if (b.role === 'mark' || b.role === 'furniture') continue;
		truth.order = order++;
		const type = b.role === 'subhead' ? 'subheading' : 'paragraph';
		const last = blocks.findLast((x) => x.type !== 'caption');
		if (type === 'paragraph' && b.cutBefore && b.paragraph === paragraph && last) {
			last.text += b.text;
			last.cuts++;
			truth.joined = true;
		} else blocks.push({ type, text: b.text, cuts: 0 });
		paragraph = b.paragraph;
	}
	for (const [, truth] of lines) {
		if (truth.article !== a.index || !untitled) continue;
		if (truth.role === 'body') truth.role = 'body0';
		if (truth.role === 'byline') truth.role = 'byline0';
	}
	return {
		id: `${a.id}#${a.index}`,
		kind: a.kind,
		layout: a.layout,
		head: head.map((b) => b.text).join(''),
		title: head
			.filter((b) => b.role === 'title' || b.role === 'title-more' || b.role === 'late-title')
			.map((b) => b.text)
			.join(''),
		blocks,
		incomplete: a.incomplete,
		continuedFrom: a.continuedFrom,
	};
}
