/** Changes of a page that leave its articles what they are; no line moves, so that cuts can be compared line by line. */
import type { Role } from '../../roles/roles.ts';
import type { GeneratedPage } from '../pages/generated.ts';

export interface Change {
	name: string;
	/** The page's lines after it; null where it changes nothing. */
	make: (rows: readonly string[], page: GeneratedPage) => string[] | null;
}

const SIGNED: readonly Role[] = ['byline', 'byline0', 'credit'];
const MARK = /^(#{1,6}) (.*)$/u;
const IMAGE = /^!\[\]\(.*\)$/u;
const FRAME = /^[（(【[〔▍◤※☆●■□/—\s]+|[）)】\]〕\s]+$/gu;

const changed = (rows: readonly string[], next: string[]): string[] | null =>
	next.some((row, i) => row !== rows[i]) ? next : null;

/** Depths of the heading marks of a page, in order. */
const depthsOf = (rows: readonly string[]): number[] =>
	[...new Set(rows.flatMap((row) => MARK.exec(row)?.[1]?.length ?? []))].toSorted((a, b) => a - b);

export const CHANGES: readonly Change[] = [
	{
		name: 'every byline in one other frame',
		make: (rows, { lines }) =>
			changed(
				rows,
				rows.map((row, i) => {
					const role = lines.get(i + 1)?.role;
					return role && SIGNED.includes(role) ? `〔${row.replace(FRAME, '')}〕` : row;
				}),
			),
	},
	{
		name: 'depths of marks turned round',
		make: (rows) => {
			const depths = depthsOf(rows);
			return changed(
				rows,
				rows.map((row) =>
					row.replace(MARK, (_, marks: string, text: string) => {
						const turned = depths.at(-1 - depths.indexOf(marks.length))!;
						return `${'#'.repeat(turned)} ${text}`;
					}),
				),
			);
		},
	},
	{
		name: 'marks of one depth as bold',
		make: (rows) =>
			depthsOf(rows).length === 1 && !rows.some((row) => row.includes('**'))
				? changed(
						rows,
						rows.map((row) => row.replace(MARK, '**$2**')),
					)
				: null,
	},
	{
		name: 'pictures as blank lines',
		make: (rows) =>
			changed(
				rows,
				rows.map((row) => (IMAGE.test(row) ? '' : row)),
			),
	},
];
