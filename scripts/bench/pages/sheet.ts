/** Blocks in printed order → the page's text, and the truth about each of its lines. */
import { asPage } from './as-page.ts';
import type { GeneratedPage, LineTruth } from './generated.ts';
import { goldOf } from './gold-of.ts';
import type { House } from './house.ts';
import type { Knobs } from './knobs.ts';
import type { DressedArticle, Printed } from './printed.ts';

interface Sheet {
	seed: number;
	knobs: Knobs;
	printed: Printed[];
	styled: { text: string; depth: number }[];
	copies: number[];
	at: number[];
	dressed: DressedArticle[];
	reading: Map<number, Printed[]>;
	bold: ReadonlySet<number>;
	house: House | null;
	paper?: number | undefined;
	scanned: boolean;
}

export function printPage({
	seed,
	knobs,
	printed,
	styled,
	copies,
	at,
	dressed,
	reading,
	bold,
	house,
	paper,
	scanned,
}: Sheet): GeneratedPage {
	const rows: { block: Printed; text: string; depth: number; copy: boolean; bold: boolean }[] = [];
	const row = (i: number, copy: boolean) => ({
		block: printed[i] as Printed,
		text: styled[i]?.text ?? '',
		depth: styled[i]?.depth ?? 0,
		copy,
		bold: bold.has(i),
	});
	printed.forEach((_, i) => {
		copies.forEach((c, k) => at[k] === i && rows.push(row(c, true)));
		rows.push(row(i, false));
	});
	copies.forEach((c, k) => at[k] === printed.length && rows.push(row(c, true)));
	let text = knobs.layout === 'blank lines' ? '\n\n' : '';
	let line = knobs.layout === 'blank lines' ? 3 : 1;
	const lines = new Map<number, LineTruth>();
	const lineOf = new Map<Printed, number>();
	const duplicates: number[] = [];
	rows.forEach(({ block, text: own, depth, copy, bold: strong }, k) => {
		const image = house?.images === true && block.picture && !copy;
		if (k > 0) {
			const blank =
				block.picture && !copy && !image ? 3 : knobs.layout === 'blank lines' && !(block.rank === -1) ? 1 : 0;
			text += '\n'.repeat(blank + 1);
			line += blank + 1;
		}
		if (image) {
			text += `![](imgs/${k}.jpg)\n\n`;
			line += 2;
		}
		if (copy) duplicates.push(line);
		else {
			const truth = { role: block.role, article: block.article, order: -1, joined: false };
			lines.set(line, truth);
			// A heading is one line; what stands below it in the same block is read as another.
			if (depth) for (let k = 1; k < own.split('\n').length; k++) lines.set(line + k, { ...truth });
		}
		const indent =
			(knobs.layout === 'indented' || knobs.indents) &&
			(block.role === 'body' || block.role === 'photo') &&
			!block.cutBefore
				? '　　'
				: '';
		text += indent + (depth ? `${'#'.repeat(depth)} ` : '') + (strong ? `**${own}**` : own);
		if (!copy) lineOf.set(block, line);
		line += own.split('\n').length - 1;
	});
	const articles = dressed
		.filter((a) => [...a.head, ...(reading.get(a.index) ?? [])].length > 0)
		.map((a) => goldOf(a, reading.get(a.index) ?? [], printed, lines, lineOf));
	const page = `generated-${seed}`;
	return {
		source: asPage(text, page),
		knobs,
		lines,
		articles,
		duplicates,
		blind: house?.blind === true,
		scanned,
		...(paper === undefined ? {} : { paper }),
	};
}
