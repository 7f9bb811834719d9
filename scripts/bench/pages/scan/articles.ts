/** Articles as OCR programs give them: bylines glued, boxes and closing lines, text beside pictures line by line. */
import { block, type DressedArticle, type Printed } from '../printed.ts';
import type { Random } from '../random.ts';
import { clause, placeName, words } from '../words.ts';
import { diagramLines, pictureLines } from './lines.ts';
import type { Scan } from './scan.ts';

const noun = (r: Random) => r.pick(words().nouns);
const isBody = (b: Printed) => b.role === 'body';

/** What happens to an article before its paragraphs are cut. */
export function scanArticle(r: Random, a: DressedArticle, scan: Scan, label: string | null): void {
	if (a.kind === 'photo') return glue(r, a, scan);
	box(r, a, scan, label);
	doubleHeads(r, a, scan);
	if (r.chance(scan.closings) && a.body.length > 1)
		a.body.push(block(closing(r), 'body', a.index, { paragraph: 900, whole: true }));
	glue(r, a, scan);
	apart(r, a, scan);
}

const bullets = /^[■□●○▲△◎◆◇★⊙◤▍※☆\s]+/u;

/** `■ 记者 张三 李四` → `记者张三李四`. */
function glue(r: Random, a: DressedArticle, scan: Scan): void {
	for (const b of [...a.head, ...a.foot])
		if ((b.role === 'byline' || b.role === 'credit') && r.chance(scan.glued)) {
			b.text = b.text.replace(r.chance(0.8) ? bullets : /^$/u, '').replace(/[ \u3000]+/gu, '');
		}
	const first = a.body.find(isBody);
	const opening =
		first && /^[^。]{0,24}?[（(][^（()）]{3,40}[）)]|^[^。（]{2,16}[讯电][ \u3000]+/u.exec(first.text)?.[0];
	if (first && opening && r.chance(scan.glued))
		first.text = opening.replace(/[ \u3000]+/gu, '') + first.text.slice(opening.length);
}

/** `本报某地2月3日电（记者张三）` on a line of its own, the paragraph below. */
function apart(r: Random, a: DressedArticle, scan: Scan): void {
	const at = a.body.findIndex(isBody);
	const first = a.body[at];
	const opening = first && /^[^。，]{2,24}[讯电]\s*[（(][^（()）]{3,40}[）)]/u.exec(first.text)?.[0];
	if (!first || !opening || first.whole || !r.chance(scan.apart)) return;
	a.body.splice(
		at,
		1,
		{ ...first, text: opening },
		{ ...first, text: first.text.slice(opening.length).trimStart(), cutBefore: true },
	);
}

const closing = (r: Random) => {
	const [open, close] = r.pick(['（）', '()', '（)', '（）']) as string;
	const where = `${r.pick(words().places)}${r.int(1, 12)}月${r.int(1, 28)}日`;
	return `${open}${r.pick([`本报${where}电`, `本报${where}讯`, `${noun(r)}社${where}电`, `本报${where}电`, `原载${noun(r)}${r.pick(['报', '刊'])}`, `作者为${placeName(r)}${noun(r)}${r.pick(['教授', '研究员', '主任'])}`])}${close}`;
};

/** The label of a box: 核心阅读 and its like, by no list. */
export const boxLabel = (r: Random) =>
	r.chance(0.15)
		? noun(r)
		: `${noun(r).slice(0, 2)}${r.pick(['提示', '阅读', '导读', '提要', '的话', '按语', '速览', '链接', noun(r).slice(0, 2), noun(r).slice(0, 2)])}`;

/** A box under a label opens the story, or stands at its end. */
function box(r: Random, a: DressedArticle, scan: Scan, label: string | null): void {
	const texts = a.body.filter(isBody);
	if (a.kind !== 'article' || texts.length < 5 || !r.chance(scan.boxes)) return;
	const moved = texts.slice(-r.int(1, 2)).filter((b) => !b.whole);
	if (!moved.length) return;
	a.body = a.body.filter((b) => !moved.includes(b));
	while (a.body.at(-1)?.role === 'subhead') a.body.pop();
	const bullet = r.chance(0.2) ? r.pick(['●', '■', '·', '▲']) : '';
	const inside: Printed[] = [
		block(label ?? boxLabel(r), 'subhead', a.index, { rank: 3 }),
		...moved.map((b) => ({ ...b, text: bullet + b.text })),
	];
	if (r.chance(0.75)) a.body.unshift(...inside);
	else a.body.push(...inside);
}

function doubleHeads(r: Random, a: DressedArticle, scan: Scan): void {
	if (!r.chance(scan.doubleHeads)) return;
	a.body = a.body.flatMap((b, i) => {
		if (b.role !== 'subhead') return [b];
		const text = a.body
			.slice(i + 1, i + 3)
			.map((x) => x.text)
			.join('');
		const more = block(clause(r, text, 5, 14) ?? r.pick(words().idioms), 'subhead', a.index, { rank: 3 });
		return r.chance(0.5) ? [b, more] : [more, b];
	});
}

/** Pieces of paragraphs read line by line, as beside a picture; after the paragraphs are cut. */
export function narrowLines(r: Random, a: DressedArticle, scan: Scan): void {
	if (!scan.narrow) return;
	a.body = a.body.flatMap((b) => {
		if ((b.role !== 'body' && b.role !== 'photo') || b.whole || !r.chance(scan.narrow)) return [b];
		const text = b.text;
		// The whole paragraph, or a stretch at its beginning, middle or end.
		const whole = scan.narrow === 1 || text.length < 60;
		const from = whole || r.chance(0.3) ? 0 : r.int(12, text.length - 30);
		const lines = whole ? 999 : r.int(1, 7);
		const out: string[] = from ? [text.slice(0, from)] : [];
		let at = from;
		for (let k = 0; k < lines && at < text.length; k++) {
			const n = scan.width + (r.chance(0.25) ? r.int(-5, 4) : 0);
			const end = text.length - at < n + 3 ? text.length : at + Math.max(4, n);
			out.push(text.slice(at, end));
			at = end;
		}
		if (at < text.length) out.push(text.slice(at));
		return out.map((t, k) => ({ ...b, text: t, cutBefore: k > 0 || b.cutBefore }));
	});
}

/** Words inside pictures, beside their captions or where the picture interrupts the text. */
export function insertPictureWords(r: Random, a: DressedArticle, scan: Scan): void {
	if (!r.chance(scan.pictureWords) || a.body.length < 2) return;
	const text = a.body.map((b) => b.text).join('');
	const lines = (r.chance(0.25) ? diagramLines(r) : pictureLines(r, text)).map((t): Printed => ({
		...block(t, 'furniture', a.index),
		article: null,
	}));
	const caption = a.body.findIndex((b) => b.role === 'caption');
	const at = caption >= 0 && r.chance(0.75) ? caption + r.int(0, 1) : r.int(1, a.body.length);
	a.body.splice(at, 0, ...lines);
}
