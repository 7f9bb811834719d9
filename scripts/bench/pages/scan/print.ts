/** The printed blocks of a page as OCR programs give them: heads side by side, headlines line by line, what belongs to no article. */
import type { DressedArticle, Printed } from '../printed.ts';
import type { Random } from '../random.ts';
import { words } from '../words.ts';
import { adLines, earLines, footLine, headLines, strayLine } from './lines.ts';
import { misread } from './noise.ts';
import type { Scan } from './scan.ts';

const line = (text: string, role: Printed['role'] = 'furniture', rank = 0): Printed => ({
	text,
	role,
	rank,
	picture: false,
	article: null,
	paragraph: -1,
	cutBefore: false,
	whole: true,
});

export function scanPrinted(
	r: Random,
	printed: Printed[],
	dressed: readonly DressedArticle[],
	scan: Scan,
): Printed[] {
	for (const b of printed) if (!r.chance(0.03)) b.picture = false;
	const beside = sideBySide(r, printed, dressed, scan);
	const labelled = withLabels(r, beside, scan);
	const lines = labelled.flatMap((b) => headlineLines(r, b, scan));
	return withFurniture(r, lines, scan);
}

const headRoles = new Set(['kicker', 'title', 'subtitle', 'byline']);

/** Heads that stand side by side are read before the texts below them. */
function sideBySide(
	r: Random,
	printed: Printed[],
	dressed: readonly DressedArticle[],
	scan: Scan,
): Printed[] {
	if (!scan.sideBySide) return printed;
	const runs = new Map<number, Printed[]>();
	for (const b of printed) if (b.article !== null) runs.set(b.article, [...(runs.get(b.article) ?? []), b]);
	/** The article that begins at `at` and is printed in one piece. */
	const whole = (at: number) => {
		const a = dressed.find((d) => d.index === printed[at]?.article);
		const own = a ? (runs.get(a.index) ?? []) : [];
		const together = own.length > 1 && printed.indexOf(own.at(-1) as Printed) - at < own.length + 12;
		return a?.kind === 'article' &&
			own[0] === printed[at] &&
			together &&
			own[0]?.role !== 'byline' &&
			headRoles.has(own[0]?.role ?? '')
			? { a, own, end: printed.indexOf(own.at(-1) as Printed) + 1 }
			: null;
	};
	for (let at = 0; at < printed.length; at++) {
		const stack = [whole(at)];
		const n = r.chance(0.8) ? 2 : 3;
		for (let k = 1; k < n; k++) stack.push(stack.at(-1) ? whole(stack.at(-1)?.end ?? 0) : null);
		if (stack.some((s) => !s) || !r.chance(scan.sideBySide * 0.4)) continue;
		const signs = r.chance(0.5);
		const parts = stack.map((s) => {
			const all = printed.slice(printed.indexOf(s?.own[0] as Printed), s?.end);
			const from = all.findIndex((b) => !headRoles.has(b.role) || (!signs && b.role === 'byline'));
			return from < 0 ? { head: all, rest: [] } : { head: all.slice(0, from), rest: all.slice(from) };
		});
		// A text whose byline stands apart from its headline is read as one without.
		if (parts.some((p) => !p.rest.length || !p.head.length)) continue;
		for (const { rest } of parts)
			if (rest[0]?.role === 'byline')
				for (const b of rest) {
					if (b.role === 'byline') b.role = 'byline0';
					if (b.role === 'body') b.role = 'body0';
				}
		const end = stack.at(-1)?.end ?? at;
		return [
			...printed.slice(0, at),
			...parts.flatMap((p) => p.head),
			...parts.flatMap((p) => p.rest),
			...printed.slice(end),
		];
	}
	return printed;
}

/** A label stands above some headlines, and above the first of the page. */
function withLabels(r: Random, printed: Printed[], scan: Scan): Printed[] {
	const noun = () => r.pick(words().nouns);
	const label = () =>
		r.pick([
			() => noun(),
			() => noun() + noun(),
			() => `${noun()}·${noun()}`,
			() => `${noun()} ${noun()}`,
			() => `【${noun()}】`,
			() => `${r.pick(words().idioms)}·${noun()}${noun()}`,
			() =>
				`${noun()}${noun()}${r.pick(['在基层', '进行时', '看变化', '新观察', '这一年', '大家谈', '故事'])}`,
		])();
	let previous: number | null = -1;
	return printed.flatMap((b) => {
		const first = b.article !== previous && (b.role === 'title' || b.role === 'kicker');
		if (b.article !== null) previous = b.article;
		return first && r.chance(scan.labels) ? [line(label(), 'rubric', r.pick([0, 0, 1, 2])), b] : [b];
	});
}

const more: Partial<Record<Printed['role'], Printed['role']>> = { title: 'title-more' };

/** A headline of two or three lines, each a block, broken at a mark or a space where there is one. */
function headlineLines(r: Random, b: Printed, scan: Scan): Printed[] {
	if (!['title', 'kicker', 'subtitle'].includes(b.role)) return [b];
	const width = scan.headWidth + (b.role === 'title' ? 0 : 8);
	if (b.text.length <= width || b.text.length < 9 || !r.chance(scan.headLines)) return [b];
	const lines: string[] = [];
	let rest = b.text;
	while (rest.length > width && lines.length < 2) {
		const half = rest.length > 2 * width ? width : Math.ceil(rest.length / 2);
		const breaks = [...rest.matchAll(/[，、；：！？”》 \u3000]+/gu)]
			.map((m) => m.index + m[0].length)
			.filter((k) => k >= 4 && k <= width && rest.length - k >= 3);
		const at = breaks.length && r.chance(0.8) ? (breaks.at(-1) as number) : half;
		lines.push(rest.slice(0, at).trim());
		rest = rest.slice(at).trim();
	}
	lines.push(rest);
	return lines.map((text, k) => ({
		...b,
		text,
		role: k ? (more[b.role] ?? b.role) : b.role,
		picture: k === 0 && b.picture,
	}));
}

function withFurniture(r: Random, printed: Printed[], scan: Scan): Printed[] {
	const rank = r.chance(0.35) ? r.int(1, 2) : 0;
	const top = headLines(r, scan.heads).map((t) => line(t, 'furniture', r.chance(0.4) ? rank : 0));
	for (let k = 0; k < scan.ears; k++) top.splice(r.int(0, top.length), 0, ...earLines(r).map((t) => line(t)));
	const bottom = Array.from({ length: scan.feet }, () => line(footLine(r)));
	let body = printed.flatMap((b) => (r.chance(scan.strays) ? [line(strayLine(r)), b] : [b]));
	for (let k = 0; k < scan.ads; k++) {
		const lines = adLines(r).map((t) => line(t));
		if (r.chance(0.5)) bottom.push(...lines);
		else {
			// Beside a text: an advertisement interrupts what stands next to it.
			const at = r.int(1, body.length);
			body = [...body.slice(0, at), ...lines, ...body.slice(at)];
		}
	}
	// A page's head is sometimes read after its first story, or at the end.
	return r.chance(0.06) ? [...body, ...top, ...bottom] : [...top, ...body, ...bottom];
}

/** Characters as they were read; headlines better than text. */
export function scanCharacters(r: Random, printed: Printed[], styled: { text: string }[], scan: Scan): void {
	printed.forEach((b, i) => {
		const s = styled[i];
		if (!s) return;
		s.text = misread(r, s.text, scan, b.role === 'body' || b.role === 'furniture' ? 1 : 0.3);
		b.text = s.text;
	});
}
