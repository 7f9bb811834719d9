/** Why a name is taken for a person's. */
import { z } from 'zod';
import { define } from './define.ts';

/** What tells that a stretch of text is a name, strongest first. */
export const nameReasons = [
	/** An office or capacity stands in front. */
	'office',
	/** It stands in a list of names. */
	'list',
	/** A title stands behind. */
	'title-behind',
	/** It begins a sentence and speaks. */
	'speaks',
	/** A calling stands in front. */
	'calling',
	/** An age stands in front. */
	'age',
	/** It stands behind 的 and speaks. */
	'of',
	/** It begins a sentence and acts. */
	'acts',
	/** It stands behind 叫 or 由. */
	'called',
	/** It signs a question. */
	'asks',
	/** It begins a sentence and comes again. */
	'again',
	/** Another article of the page proves it. */
	'page',
] as const;

export const evidencePersons = define({
	id: 'evidence-persons',
	data: z.strictObject({
		/** The name with what stands around it. */
		printed: z.string(),
		reason: z.enum(nameReasons),
	}),
	about: 'evidence',
});
