/** One clipping: what was cut out, where it stands, and what its owner wrote beside it. Lives in this browser alone. */
export const clipKinds = ['article', 'passage', 'search'] as const;
export type ClipKind = (typeof clipKinds)[number];

/** A page that an article was read from. */
export interface ClipSource {
	page: string;
	/** First and last line of each stretch. */
	lines: readonly (readonly [from: number, to: number])[];
	sha256: string;
}

export interface Clip {
	id: string;
	kind: ClipKind;
	/** ISO moments. */
	made: string;
	modified: string;
	/** Place among the clippings of its folder, ascending; need not be whole. */
	order: number;
	folder: string;
	note: string;
	/** Address of the archive it was cut from. */
	archive: string;
	/** The article's permanent id; null for a search. */
	article: string | null;
	url: string;
	title: string;
	/** GB/T 7714, as the page gave it. */
	citation: string;
	/** The passage, or the whole text, one field a line; for a search the question in words. */
	text: string;
	/** What stood before and after a passage. */
	prefix: string;
	suffix: string;
	/** OCR lines that the passage's paragraphs begin at. */
	beginsAt: readonly number[];
	sources: readonly ClipSource[];
}

/** What the desk's owner may change. */
export type ClipChange = Partial<Pick<Clip, 'note' | 'folder' | 'order'>>;

/** Folders in the order of their names, the nameless first; in each by place, then by age. */
export function inFolders(clips: readonly Clip[]): [folder: string, clips: Clip[]][] {
	const folders = new Map<string, Clip[]>();
	for (const clip of clips) folders.set(clip.folder, [...(folders.get(clip.folder) ?? []), clip]);
	for (const list of folders.values()) list.sort((a, b) => a.order - b.order || (a.made < b.made ? -1 : 1));
	return [...folders].sort(([a], [b]) => (a === '' ? -1 : b === '' ? 1 : a.localeCompare(b, 'zh')));
}

/** The place that moves a clipping one up or down among its neighbours; null where it is at the end. */
export function movedOrder(neighbours: readonly Clip[], id: string, step: -1 | 1): number | null {
	const at = neighbours.findIndex((clip) => clip.id === id);
	const next = neighbours[at + step];
	if (at < 0 || next === undefined) return null;
	const beyond = neighbours[at + 2 * step];
	return beyond === undefined ? next.order + step : (next.order + beyond.order) / 2;
}
