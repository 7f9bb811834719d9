/** Clippings as a compilation of sources (资料长编), before it becomes Markdown or Word: folders, entries, where each comes from. */
import { clipWords as t } from '../../strings/clippings.ts';
import { inFolders, type Clip } from './clip.ts';

interface Entry {
	title: string;
	paragraphs: string[];
	/** GB/T 7714, or the address where there is none. */
	citation: string;
	/** Page, lines and digest. */
	place: string;
	note: string;
}

export interface Compilation {
	title: string;
	made: string;
	folders: { name: string; entries: Entry[] }[];
	/** What it was made from and how far to trust it. */
	closing: string[];
}

const placeOf = ({ sources, beginsAt }: Clip): string =>
	t.told([
		...sources.map(({ page, lines, sha256 }) =>
			[t.page(page), t.lines(lines), sha256 && t.digest(sha256)].filter(Boolean).join(' '),
		),
		...(beginsAt.length > 0 ? [t.beginsAt(beginsAt)] : []),
	]);

export function compile(
	clips: readonly Clip[],
	{ archive, digest, day }: { archive: string; digest: string; day: string },
): Compilation {
	return {
		title: t.compilation.title,
		made: t.compilation.made(day, clips.length),
		folders: inFolders(clips).map(([folder, its]) => ({
			name: folder === '' ? t.noFolder : folder,
			entries: its.map((clip) => ({
				title: clip.title,
				paragraphs: clip.text.split('\n').filter((text) => text.trim() !== ''),
				citation: [clip.citation, clip.url].filter(Boolean).join(' '),
				place: placeOf(clip),
				note: clip.note.trim(),
			})),
		})),
		closing: [t.compilation.changed, t.compilation.archive(archive, digest)],
	};
}
