/** One finding as the report holds it. */
import { z } from 'zod';
import { allFindings, type FindingId } from '../findings/findings.ts';
import { otherwiseSchema } from './otherwise.ts';

const messageOf = <Id extends string, Data extends z.ZodType>({ id, data }: { id: Id; data: Data }) =>
	z.strictObject({
		line: z.int().positive(),
		ruleId: z.literal(id),
		data,
		/** Id of the article the finding is about, or null. */
		article: z.string().nullable(),
		otherwise: otherwiseSchema.optional(),
	});

type MessagesOf<Findings extends readonly unknown[]> = {
	[Key in keyof Findings]: Findings[Key] extends {
		id: infer Id extends string;
		data: infer Data extends z.ZodType;
	}
		? ReturnType<typeof messageOf<Id, Data>>
		: never;
};

/** Each kind of finding with its own data. */
export const messageSchema = z.discriminatedUnion(
	'ruleId',
	// `map` forgets which schema stands in which place.
	allFindings.map((one) => messageOf<FindingId, z.ZodType>(one)) as unknown as MessagesOf<typeof allFindings>,
);
export type Message = z.infer<typeof messageSchema>;

type WithoutArticle<One> = One extends Message ? Omit<One, 'article'> : never;
/** A finding before it is known which article holds its line. */
export type Finding = WithoutArticle<Message>;
