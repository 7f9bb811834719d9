import type { Article } from '../src/schema/schema.ts';

/** The least an article can be, with what a test is about laid over it. */
export function anArticle(fields: Partial<Article> = {}): Article {
	return {
		id: 'page-3',
		kind: 'article',
		incomplete: null,
		kicker: null,
		title: '题',
		subtitle: null,
		supplied: null,
		newspaper: null,
		page: null,
		date: null,
		notBefore: null,
		notAfter: null,
		dateBasis: null,
		dateline: null,
		dateEvidence: [],
		authors: [],
		byline: null,
		district: null,
		otherDistricts: [],
		topics: [],
		persons: [],
		continuedFrom: null,
		continuedOn: null,
		source: [{ page: 'page', lines: [[3, 5]], sha256: '0'.repeat(64) }],
		confidence: 1,
		review: [],
		reviewed: null,
		corrections: [],
		...fields,
	};
}
