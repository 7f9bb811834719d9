/** Cuts, scatters, repeats and prints: dressed articles → the page's blocks in printed order. */
import { block, type DressedArticle, type Printed } from './printed.ts';
import type { Knobs } from './knobs.ts';
import type { Random } from './random.ts';
import { clause, personName, placeName } from './words.ts';

/** No cut: after the end of a sentence. */
const notAfter = /(?:[。！？…][”’」』）》]*|\s)$/u;
/** Nor inside a number, or between it and its sign. */
const insideNumber = (left: string, right: string) =>
	/[\d.]$/u.test(left) ? /^[\d.%％]/u.test(right) : /^[.%％\s]/u.test(right);

/**
 * Paragraphs over 90 characters are cut at a random place that is no sentence end; `atEnds` is the share of the cuts
 * that are one, where a column ends with a sentence.
 */
export function cutParagraphs(r: Random, article: DressedArticle, knobs: Knobs, atEnds = 0): void {
	const out: Printed[] = [];
	for (const b of article.body) {
		let rest = b;
		while (
			(rest.role === 'body' || rest.role === 'photo') &&
			rest.text.length > 90 &&
			!rest.whole &&
			r.chance(rest.role === 'photo' ? knobs.cuts / 3 : knobs.cuts)
		) {
			const ends = atEnds && r.chance(atEnds) ? sentenceEnds(rest.text) : [];
			if (ends.length) {
				const at = r.pick(ends);
				out.push({ ...rest, text: rest.text.slice(0, at) });
				rest = { ...rest, text: rest.text.slice(at), cutBefore: true };
				continue;
			}
			const at = r.chance(0.12) ? rest.text.length - r.int(3, 14) : r.int(12, rest.text.length - 8);
			const left = { ...rest, text: rest.text.slice(0, at) };
			let right = rest.text.slice(at);
			if (notAfter.test(left.text) || insideNumber(left.text, right) || at < 12) break;
			if (r.chance(knobs.doubled) && /^\p{Script=Han}{2}$/u.test(left.text.slice(-2)))
				right = left.text.slice(-2) + right;
			out.push(left);
			rest = { ...rest, text: right, cutBefore: true };
		}
		out.push(rest);
	}
	article.body = out;
}

/** Where a paragraph could be parted between two sentences, not too near to its edges. */
const sentenceEnds = (text: string): number[] =>
	[...text.matchAll(/[。！？][”’」』）》]*/gu)]
		.map((m) => m.index + m[0].length)
		.filter((at) => at >= 12 && at <= text.length - 8);

/** Head and tail of a body: cut inside a paragraph, where there is such a cut. */
function split(r: Random, body: Printed[]): [Printed[], Printed[]] | null {
	const cuts = body.map((b, i) => (b.cutBefore ? i : -1)).filter((i) => i > 0);
	if (!cuts.length) return null;
	const at = r.pick(cuts);
	return [body.slice(0, at), body.slice(at)];
}

/** Orders the articles' blocks on the page. */
export function arrange(r: Random, articles: DressedArticle[], knobs: Knobs): Printed[] {
	for (const a of articles) damage(r, a, knobs);
	const all = (a: DressedArticle) => [...a.head, ...a.body, ...a.foot, ...a.late];
	const scattered = new Set<DressedArticle>();
	const able = articles.filter(
		(a) =>
			a.kind === 'article' &&
			a.layout === 'whole' &&
			a.head.length > 0 &&
			!a.late.length &&
			a.body.some((b) => b.cutBefore),
	);
	if (knobs.scatter === 'two rows' || knobs.scatter === 'columns') {
		const n = Math.min(r.int(3, 6), able.length);
		const from = n > 1 ? r.int(0, able.length - n) : 0;
		if (n > 1) for (const a of able.slice(from, from + n)) scattered.add(a);
	}
	const out: Stretch[] = [];
	let tails: Stretch[] = [];
	const flush = () => {
		if (knobs.scatter === 'columns') tails = r.shuffle(tails);
		out.push(...tails);
		tails = [];
	};
	const last = [...scattered].at(-1);
	// Rotated and beheaded articles stand among the heads, as on the page they were seen on.
	articles.forEach((a, i) => {
		const parts = scattered.has(a) ? split(r, a.body) : null;
		if (parts) {
			a.layout = 'scattered';
			out.push({ blocks: [...a.head, ...parts[0]], whole: false });
			tails.push({ blocks: [...parts[1], ...a.foot], whole: false });
		} else out.push({ blocks: all(a), whole: a.layout === 'whole' });
		const settled = scattered.has(a)
			? a === last
			: [...scattered].every((s) => s.layout === 'scattered') && tails.length > 0;
		if (settled && !(articles[i + 1] && articles[i + 1]?.layout !== 'whole')) flush();
	});
	flush();
	const stretches = r.chance(knobs.wholeAmongTails) ? betweenTails(r, out) : out;
	const printed = stretches.flatMap((s) => s.blocks);
	if (knobs.scatter === 'interleaved') return interleave(r, printed, able);
	return printed;
}

/** What stands together in print: a head, a tail, or a whole article. */
interface Stretch {
	blocks: Printed[];
	whole: boolean;
}

/** The lower row of a page holds tails and whole articles side by side: one of those below moves up between two tails. */
function betweenTails(r: Random, out: Stretch[]): Stretch[] {
	const tails = out.flatMap((s, i) => (!s.whole && i > 0 && !out[i - 1]?.whole ? [i] : []));
	const below = out.flatMap((s, i) => (s.whole && i > (tails.at(-1) ?? i) ? [i] : []));
	if (tails.length < 4 || !below.length) return out;
	const from = r.pick(below);
	const to = r.pick(tails.slice(Math.ceil(tails.length / 2)));
	const moved = out[from] as Stretch;
	return out.filter((s) => s !== moved).toSpliced(to, 0, moved);
}

/** One article's tail is printed behind the article that follows it. */
function interleave(r: Random, out: Printed[], able: DressedArticle[]): Printed[] {
	const a = able.length ? r.pick(able) : undefined;
	const parts = a ? split(r, a.body) : null;
	if (!a || !parts) return out;
	const moved = [...parts[1], ...a.foot];
	const rest = out.filter((b) => !moved.includes(b));
	const next = rest.findIndex(
		(b, i) => i > rest.lastIndexOf(parts[0].at(-1) as Printed) && b.article !== null && b.article !== a.index,
	);
	if (next < 0) return out;
	const other = rest[next]?.article;
	let end = next;
	while (end < rest.length && (rest[end]?.article === other || rest[end]?.article === null)) end++;
	a.layout = 'scattered';
	return [...rest.slice(0, end), ...moved, ...rest.slice(end)];
}

/** Truncates, beheads, rotates single articles. */
function damage(r: Random, a: DressedArticle, knobs: Knobs): void {
	if (a.kind !== 'article') return;
	const cuts = a.body.map((b, i) => (b.cutBefore ? i : -1)).filter((i) => i > 0);
	if (r.chance(knobs.truncated)) {
		const body = a.body.findLast((b) => b.role === 'body');
		if (body && body.text.length > 40 && a.body.at(-1) === body) {
			const cut = body.text.slice(0, r.int(20, body.text.length - 6));
			if (!notAfter.test(cut)) {
				body.text = cut;
				a.incomplete = 'end';
				a.foot = [];
			}
		}
	}
	if (!cuts.length || a.late.length || !a.head.length) return;
	if (knobs.beheaded && r.chance(0.3)) {
		a.body = a.body.slice(r.pick(cuts));
		a.kind = 'fragment';
		a.incomplete = 'start';
		a.layout = 'beheaded';
	} else if (knobs.rotated && r.chance(0.3)) {
		const at = r.pick(cuts);
		// Now and then the lead is lost as well.
		const from = r.chance(0.35) && at > 1 ? r.int(1, at - 1) : 0;
		if (from) [a.kind, a.incomplete] = ['fragment', 'start'];
		a.body = [...a.body.slice(at), ...a.body.slice(from, at)];
		a.layout = 'rotated';
	}
}

/** What a picture shows in a sentence of the story, and mostly who took it. */
function scene(r: Random, text: string): string {
	const sentences = [...text.matchAll(/[^。！？“”]{12,60}。/gu)].map((m) => m[0]);
	const said = sentences.length ? r.pick(sentences) : `${placeName(r)}一角。`;
	const who = r.pick([
		() =>
			`${r.pick(['本报记者', '通讯员', '记者', '本报通讯员', ''])}${r.pick(['', ' '])}${personName(r)}${r.pick(['', ' '])}摄`,
		() => `${personName(r)}摄（${r.pick(['新华社发', '人民视觉', '影像中国', '资料图片'])}）`,
		() => `${placeName(r)}${r.pick(['融媒体中心', '宣传部', '管委会', '博物馆', '消防支队'])}供图`,
		() => `（${r.pick(['资料图片', '受访者供图', '图片由受访者提供'])}）`,
		() => '',
	])();
	return `${r.chance(0.25) ? `${r.int(1, 12)}月${r.int(1, 28)}日，` : ''}${said}${r.pick(['', ' ', ''])}${who}`;
}

/** Captions behind removed pictures, inside cuts and between paragraphs. */
export function insertCaptions(r: Random, articles: DressedArticle[], knobs: Knobs, scanned = false): void {
	for (const a of articles) {
		if (a.kind === 'photo' || a.body.length < 2 || !r.chance(knobs.captions)) continue;
		const text = a.body.map((b) => b.text).join('');
		const said = clause(r, text, 4, 10) ?? placeName(r);
		const noun = /记者|报道/u.test(said) ? placeName(r) : said;
		const caption = r.weighted({
			place: 34,
			view: 26,
			is: 18,
			shot: 8,
			sentence: 14,
			...(scanned ? { scene: 60 } : {}),
		} as Record<'place' | 'view' | 'is' | 'shot' | 'sentence' | 'scene', number>);
		const printed = {
			place: noun,
			view: `${noun}${r.pick(['俯瞰图', '一角', '现场', '全景', '效果图', '外景'])}`,
			is: `图为${noun}${r.pick(['。', '', '现场。'])}`,
			shot: `${noun}。 （资料图片）`,
			sentence: `${r.chance(0.4) ? `${r.int(1, 12)}月${r.int(1, 28)}日，` : ''}${placeName(r)}${clause(r, text, 8, 22) ?? said}。${r.chance(0.3) ? ` ${r.pick(['本报记者', '通讯员', '记者'])} ${personName(r)} 摄` : ''}`,
			scene: scene(r, text),
		}[caption];
		if (r.chance(0.15)) {
			// The picture stands at the foot, below the text and who signed it.
			a.foot.push(block(printed, 'caption', a.index, { picture: true }));
			continue;
		}
		const cuts = a.body.map((b, i) => (b.cutBefore ? i : -1)).filter((i) => i > 0);
		// Above the text stands a caption where nothing tells it from the first paragraph but its words.
		const first = scanned && caption === 'scene' && r.chance(0.3) ? 0 : 1;
		const at = first === 0 ? 0 : cuts.length && r.chance(0.6) ? r.pick(cuts) : r.int(1, a.body.length);
		a.body.splice(at, 0, block(printed, 'caption', a.index, { picture: r.chance(0.92) }));
		// What follows the caption is still a continuation of the paragraph above it.
	}
}
