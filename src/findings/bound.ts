/** The days of issue that a clue allows. */
import { z } from 'zod';
import { day } from '../schema/values.ts';

const spanSchema = z.strictObject({ from: day, to: day });

export const boundSchema = z.union([
	spanSchema,
	/** No end on the other side. */
	z.strictObject({ from: day }),
	z.strictObject({ to: day }),
	/** The same days of every year, `MM-DD`. */
	z.strictObject({ yearly: z.tuple([z.string(), z.string()]) }),
	/** Several stretches of days, the newest first; `more`: older ones are left out. */
	z.strictObject({ spans: z.array(spanSchema).min(2), more: z.boolean() }),
	/** No day at all. */
	z.strictObject({ never: z.literal(true) }),
]);
export type Bound = z.infer<typeof boundSchema>;

const noteSpan = (from: string, to: string): string => (from === to ? from : `${from} 至 ${to}`);

/** As an article's `dateEvidence` notes it: `≥ 2023-09-10`, `2023-09-10 至 2023-09-30`, `每年 09-10 至 09-30`. */
export function noteBound(bound: Bound): string {
	if ('never' in bound) return '不合任何日期';
	if ('yearly' in bound) return `每年 ${noteSpan(...bound.yearly)}`;
	if ('spans' in bound) {
		const spans = bound.spans.map(({ from, to }) => noteSpan(from, to)).join('、');
		return bound.more ? `${spans} 等` : spans;
	}
	if (!('to' in bound)) return `≥ ${bound.from}`;
	return 'from' in bound ? noteSpan(bound.from, bound.to) : `≤ ${bound.to}`;
}

const spanNote = /^(\d{4}-\d\d-\d\d)(?: 至 (\d{4}-\d\d-\d\d))?$/u;
const yearlyNote = /^每年 (\d\d-\d\d)(?: 至 (\d\d-\d\d))?$/u;

function readSpan(note: string): z.infer<typeof spanSchema> | null {
	const [, from, to = from] = spanNote.exec(note) ?? [];
	return from === undefined || to === undefined ? null : { from, to };
}

/** The other way round. @returns null where nothing of the kind is noted */
export function readBoundNote(note: string): Bound | null {
	if (note === '不合任何日期') return { never: true };
	const [, first, last = first] = yearlyNote.exec(note) ?? [];
	if (first !== undefined && last !== undefined) return { yearly: [first, last] };
	const open = readSpan(note.replace(/^[≥≤] /u, ''));
	if (open && note.startsWith('≥')) return { from: open.from };
	if (open && note.startsWith('≤')) return { to: open.to };
	const listed = note.replace(/ 等$/u, '').split('、').map(readSpan);
	const spans = listed.filter((span) => span !== null);
	if (spans.length < listed.length) return null;
	return spans.length > 1 ? { spans, more: note.endsWith(' 等') } : (spans[0] ?? null);
}
