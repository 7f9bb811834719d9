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
