/** Smaller lines that belong to a headline: its last character alone, kickers and decks, bylines above the text. */
import { DISPLAY, LARGE } from './display-lines.ts';
import { rowOf, type Headline } from './headline.ts';
import { overlap, rectOf, type PlacedLine } from './measure.ts';
import { looksSigned } from './signed.ts';

/** The last character of a headline may stand on a row of its own. */
export function addLastCharacter(head: Headline, horizontal: readonly PlacedLine[], em: number): void {
	const last = head.rows.at(-1)!;
	const alone = horizontal.find(
		(l) =>
			l.count < 2 &&
			l.height > 0.6 * Math.min(...last.lines.map((one) => one.height)) &&
			l.y1 > last.cy &&
			l.y1 - last.y2 < 0.6 * last.size * em &&
			l.x1 > last.x1 - em &&
			l.x2 < last.x2 + em,
	);
	if (!alone) return;
	head.rows.push({ ...rowOf([alone]), size: last.size });
	head.y2 = Math.max(head.y2, alone.y2);
	head.count++;
}

/** Names that a byline's row did not hold: a few characters without a mark, below its beginning or its middle. */
const goesOnSigning = (l: PlacedLine, last: PlacedLine, em: number): boolean =>
	l.count <= 8 &&
	!/[\p{P}\d]/u.test(l.text) &&
	(Math.abs(l.cx - last.cx) < em || Math.abs(l.x1 - last.x1) < 0.7 * em);

/** Bylines set between a headline and the columns of its text, one below the other. */
export function addSigned(
	head: Headline,
	{ horizontal, apart, taken, blockOf, em, bodyHeight }: Omit<Surroundings, 'held' | 'crossesGutter'>,
): void {
	let bottom = head.y2;
	for (;;) {
		const last = head.signed.at(-1);
		const next = horizontal.find(
			(l) =>
				!apart.has(l) &&
				!taken.has(l) &&
				l.size < LARGE &&
				(looksSigned(l.text) || (last !== undefined && goesOnSigning(l, last, em))) &&
				(blockOf.get(l)?.indexOf(l) ?? 0) <= 2 &&
				l.y1 > bottom - 0.3 * bodyHeight &&
				l.y1 < bottom + 1.6 * bodyHeight &&
				overlap(l, head) > 0.6 * l.width,
		);
		if (!next) return;
		taken.add(next);
		head.signed.push(next);
		bottom = next.y2;
	}
}

interface Surroundings {
	horizontal: readonly PlacedLine[];
	apart: ReadonlySet<PlacedLine>;
	held: ReadonlySet<PlacedLine>;
	taken: Set<PlacedLine>;
	blockOf: ReadonlyMap<PlacedLine, readonly PlacedLine[]>;
	crossesGutter: (l: PlacedLine) => boolean;
	em: number;
	bodyHeight: number;
}

/** Kickers above and decks below, of body size or a little more, which cross a gutter or share the headline's axis. */
export function attach(head: Headline, around: Surroundings): void {
	const { horizontal, apart, held, taken, blockOf, crossesGutter, em, bodyHeight } = around;
	for (const up of [true, false])
		for (;;) {
			const near = horizontal.filter((l) => {
				if (apart.has(l) || taken.has(l) || held.has(l) || l.size < 0.9 || l.size >= DISPLAY || l.count < 3)
					return false;
				if (looksSigned(l.text)) return false;
				if (overlap(head, l) <= 0.55 * Math.min(l.width, head.width)) return false;
				const gap = up ? head.y1 - l.y2 : l.y1 - head.y2;
				const most = up ? (l.size < 1.1 ? 1.3 : 1.9) : 1;
				if (gap < -0.4 * bodyHeight || gap >= most * em) return false;
				if ((blockOf.get(l)?.length ?? 1) > 2) return false;
				const onAxis =
					Math.abs(l.cx - head.cx) < 1.2 * em &&
					(l.size > 1.1 || up) &&
					l.width < head.width * (up && l.size > 1.05 ? 2.4 : 1.3);
				return crossesGutter(l) || onAxis;
			});
			const next = near.toSorted((a, b) => (up ? b.y2 - a.y2 : a.y1 - b.y1))[0];
			if (!next) break;
			taken.add(next);
			head.rows.push(rowOf([next]));
			const whole = rectOf(head.rows);
			[head.y1, head.y2] = [whole.y1, whole.y2];
		}
}
