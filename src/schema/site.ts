/** The settings of an archive, `content/site.yaml`. */
import { z } from 'zod';

export const siteSchema = z.strictObject({
	title: z.string().min(1),
	subtitle: z.string().min(1),
	description: z.string().min(1),
	/** Full address of the archive, with its path if it has one: `https://example.org/jianbao`. */
	address: z
		.string()
		.regex(
			/^https?:\/\/(?:[a-z0-9-]+\.)*[a-z0-9-]+(?::\d+)?(?:\/[A-Za-z0-9._~+-]+)*\/?$/u,
			'expected `https://host/path`; host and path may hold a-z, A-Z, 0-9, `.` `-` `_` `~` `+`, no blanks and no 汉字',
		)
		.refine((text) => !/\/\.{1,2}(?:\/|$)/u.test(text), 'expected a path without `.` and `..`'),
	/** District whose names are read first where no sidecar says otherwise, or null. */
	region: z.string().nullable(),
	/** Licence or rights statement for the newspapers' text. */
	rights: z.string().min(1),
	/** Where to report an error: `mailto:` or an issue form; `{id}`, `{title}`, `{url}` are filled in. */
	report: z
		.string()
		.regex(/^(?:https?:\/\/|mailto:)\S+$/u, 'expected `https://…` or `mailto:name@host`, or null')
		.nullable(),
	/** Language of the pages around the newspaper's text, which stays as it is printed. */
	interface: z.enum(['zh-CN', 'zh-TW', 'en']).default('zh-CN'),
	/** Who answers for the archive. */
	contact: z.string().nullable(),
	/** Pictures for shared addresses: one for the archive and one a newspaper, or one an article too, which costs a file each. */
	sharePictures: z.enum(['archive', 'articles']).default('archive'),
	/** Whether visitors keep what they have read, or the whole archive, to be read and searched without a network. */
	offline: z.boolean().default(false),
	/** Articles up to which each form of each article is a file and each person has a page; a larger archive is packed. */
	packAbove: z.int().nonnegative().default(2000),
	/** Articles that a person of a packed archive must stand in to have a page; others stand in the index of names. */
	personPageFrom: z.int().positive().default(3),
});

export type Site = z.infer<typeof siteSchema>;
