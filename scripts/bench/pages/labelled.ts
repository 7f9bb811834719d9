/** A generated page as a program of blocks gives it: each block with what the program takes it for, rightly or wrongly. */
import type { LineLayout } from '../../page-layout.ts';
import type { Role } from '../../roles/roles.ts';
import type { SourcePage } from '../../types.ts';
import type { GeneratedPage } from './generated.ts';
import type { Random } from './random.ts';

/** What PP-StructureV3 calls a block that is this. */
const LABELS: Readonly<Record<Role, string>> = {
	furniture: 'header',
	rubric: 'header',
	kicker: 'paragraph_title',
	title: 'doc_title',
	'title-more': 'doc_title',
	'late-title': 'doc_title',
	subtitle: 'paragraph_title',
	byline: 'text',
	byline0: 'text',
	mark: 'text',
	body: 'text',
	body0: 'text',
	photo: 'text',
	subhead: 'paragraph_title',
	caption: 'figure_title',
	credit: 'text',
};
const LEVELS: Readonly<Record<string, number>> = { doc_title: 1, paragraph_title: 2 };
const ANY = [...new Set(Object.values(LABELS))];

/** @param wrong share of the short blocks that get any label at all; of the texts a fifth of that */
export function labelled({ source, lines }: GeneratedPage, r: Random, wrong: number): SourcePage {
	const rows = source.text.split('\n');
	const known = rows.map((text, i): LineLayout | null => {
		const truth = lines.get(i + 1);
		if (!truth || !text.trim()) return null;
		const errs = r.chance(text.length > 40 ? wrong / 5 : wrong);
		const label = errs ? r.pick(ANY) : LABELS[truth.role];
		const level = LEVELS[label];
		return { box: [0, i, 100, i + 1], label, block: i, ...(level ? { level } : {}) };
	});
	return {
		...source,
		layout: { width: 100, height: rows.length, grain: 'block', lines: known, pictures: [] },
	};
}
