/**
 * Clippings as W3C Web Annotations, out and in. https://www.w3.org/TR/annotation-model/
 * A passage is a TextQuoteSelector; note, folder and citation are bodies with their purposes; what the model has no
 * word for stands under terms of its own, which other readers pass over.
 */
import { clipKinds, type Clip, type ClipKind } from './clip.ts';
import { newId } from './new-id.ts';

const context = ['http://www.w3.org/ns/anno.jsonld', { jianbao: 'urn:jianbao:' }];
const motivations: Readonly<Record<ClipKind, string>> = {
	article: 'bookmarking',
	passage: 'highlighting',
	search: 'linking',
};

const body = (purpose: string, value: string): object[] =>
	value === '' ? [] : [{ type: 'TextualBody', purpose, value, format: 'text/plain', language: 'zh-CN' }];

function annotation(clip: Clip): object {
	return {
		id: `urn:uuid:${clip.id}`,
		type: 'Annotation',
		motivation: motivations[clip.kind],
		created: clip.made,
		modified: clip.modified,
		body: [
			...body('commenting', clip.note),
			...body('tagging', clip.folder),
			...body('describing', clip.citation),
		],
		target:
			clip.kind === 'passage'
				? {
						source: clip.url,
						selector: {
							type: 'TextQuoteSelector',
							exact: clip.text,
							prefix: clip.prefix,
							suffix: clip.suffix,
						},
					}
				: { source: clip.url },
		'jianbao:title': clip.title,
		'jianbao:archive': clip.archive,
		'jianbao:article': clip.article,
		'jianbao:order': clip.order,
		...(clip.kind === 'passage' ? {} : { 'jianbao:text': clip.text }),
		'jianbao:beginsAt': clip.beginsAt,
		'jianbao:sources': clip.sources,
	};
}

/** @param made ISO moment */
export function writeAnnotations(clips: readonly Clip[], archive: string, made: string): string {
	const page = {
		'@context': context,
		id: `urn:jianbao:clippings:${made}`,
		type: 'AnnotationPage',
		'jianbao:archive': archive,
		items: clips.map(annotation),
	};
	return `${JSON.stringify(page, null, '\t')}\n`;
}

/** Why a file cannot be read at all. */
export type FileFault = 'too-large' | 'not-json' | 'not-annotations';

export interface ReadClips {
	clips: Clip[];
	/** Places (from 1) of entries that are no clipping. */
	unread: number[];
}

/** Bytes of the largest file that is read: some thousand clippings of whole articles. */
export const largestFile = 8_000_000;

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields =>
	typeof value === 'object' && value !== null && !Array.isArray(value);
const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);
const isLine = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) > 0;
/** Only what a browser opens as a page: a link made from a file must not run anything. */
const address = (value: unknown): string => (/^https?:\/\//iu.test(text(value)) ? text(value) : '');
const moment = (value: unknown): string | null =>
	Number.isNaN(Date.parse(text(value))) ? null : new Date(text(value)).toISOString();

function sourcesOf(value: unknown): Clip['sources'] {
	return (Array.isArray(value) ? value : []).filter(isFields).map(({ page, lines, sha256 }) => ({
		page: text(page),
		sha256: /^[0-9a-f]{64}$/u.test(text(sha256)) ? text(sha256) : '',
		lines: (Array.isArray(lines) ? lines : []).flatMap((range): [number, number][] =>
			Array.isArray(range) && isLine(range[0]) && isLine(range[1]) ? [[range[0], range[1]]] : [],
		),
	}));
}

function clipOf(value: unknown, now: string): Clip | null {
	if (!isFields(value) || !list(value['type']).includes('Annotation')) return null;
	const [target] = list(value['target']);
	const source = address(isFields(target) ? (target['source'] ?? target['id']) : target);
	if (source === '') return null;
	const [selector] = list(isFields(target) ? target['selector'] : null);
	const quote = isFields(selector) && selector['type'] === 'TextQuoteSelector' ? selector : null;
	const bodies = list(value['body']).filter(isFields);
	const said = (purpose: string): string =>
		text(bodies.find((one) => list(one['purpose']).includes(purpose))?.['value']);
	const article = text(value['jianbao:article']);
	const kind = clipKinds.find((one) => list(value['motivation']).includes(motivations[one]));
	const made = moment(value['created']) ?? now;
	const order = value['jianbao:order'];
	return {
		id: /^urn:uuid:([0-9a-f-]{36})$/iu.exec(text(value['id']))?.[1]?.toLowerCase() ?? newId(),
		kind: quote === null ? (kind === 'search' || article === '' ? 'search' : 'article') : 'passage',
		made,
		modified: moment(value['modified']) ?? made,
		order: typeof order === 'number' && Number.isFinite(order) ? order : Date.parse(made),
		folder: said('tagging').trim(),
		// A note without a purpose is what others write.
		note: said('commenting') || text(bodies.find((one) => one['purpose'] === undefined)?.['value']),
		archive: address(value['jianbao:archive']),
		article: article === '' ? null : article,
		url: source,
		title: text(value['jianbao:title']) || source,
		citation: said('describing'),
		text: quote === null ? text(value['jianbao:text']) : text(quote['exact']),
		prefix: text(quote?.['prefix']),
		suffix: text(quote?.['suffix']),
		beginsAt: list(value['jianbao:beginsAt']).filter(isLine),
		sources: sourcesOf(value['jianbao:sources']),
	};
}

/**
 * Reads a page or collection of annotations, a bare list of them, or one alone. What is no annotation is left out and told.
 * @param now ISO moment, for those that say none
 */
export function readAnnotations(file: string, now: string): ReadClips | FileFault {
	if (file.length > largestFile) return 'too-large';
	let value: unknown;
	try {
		value = JSON.parse(file.replace(/^\uFEFF/u, ''));
	} catch {
		return 'not-json';
	}
	const page = isFields(value) && isFields(value['first']) ? value['first'] : value;
	const items = isFields(page) && Array.isArray(page['items']) ? page['items'] : list(page);
	const read = items.map((item) => clipOf(item, now));
	const clips = read.filter((clip) => clip !== null);
	if (clips.length === 0 && !(isFields(page) && page['type'] === 'AnnotationPage')) return 'not-annotations';
	return { clips, unread: read.flatMap((clip, at) => (clip === null ? [at + 1] : [])) };
}

/** What a clipping is, apart from its name, its place and when it was touched. */
const essence = ({ sources, ...clip }: Clip): string =>
	JSON.stringify([
		...(
			[
				'kind',
				'made',
				'folder',
				'note',
				'archive',
				'article',
				'url',
				'title',
				'citation',
				'text',
				'prefix',
				'suffix',
				'beginsAt',
			] as const
		).map((name) => clip[name]),
		sources.map(({ page, lines, sha256 }) => [page, lines, sha256]),
	]);

/**
 * What is to be added so that nothing is lost: of two clippings with one id that differ both are kept.
 * @returns the clippings to add, and how many were there already
 */
export function joined(held: readonly Clip[], read: readonly Clip[]): { add: Clip[]; known: number } {
	const essences = new Set(held.map(essence));
	const ids = new Set(held.map(({ id }) => id));
	const add: Clip[] = [];
	for (const clip of read) {
		if (essences.has(essence(clip))) continue;
		essences.add(essence(clip));
		const kept = ids.has(clip.id) ? { ...clip, id: newId() } : clip;
		ids.add(kept.id);
		add.push(kept);
	}
	return { add, known: read.length - add.length };
}
