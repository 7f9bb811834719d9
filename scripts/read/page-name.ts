/** File names → names of pages. */

/** What programs add to a page's name for their files about it. */
const ADDED = /_(?:content_list(?:_v2)?|middle|model|layout|spans?|origin|res|ocr_res_img|layout_det_res)$/u;

/**
 * A file's name up to its first ending (a dot before a letter): `A1.pp-ocr-lines.json` is about the page `A1`,
 * `2024.01.03.txt` about `2024.01.03`. Folders stay in front, but for those that only repeat it (`A1/auto/A1.md`).
 */
export function pageName(path: string): string {
	const parts = path.split('/');
	const file = parts.pop() ?? '';
	const bare = file.replace(/\.[A-Za-z].*$/u, '').replace(/(?<=.)\.$/u, '');
	const name = bare.replace(ADDED, '') || bare;
	const folders = parts
		.filter((part, i) => !REPEATING.has(part) || parts[i - 1] !== name)
		.filter((part) => part !== name);
	return [...folders, name].join('/');
}

/** Folders in which MinerU keeps what it made of a file, by its way of reading. */
const REPEATING = new Set(['auto', 'ocr', 'txt', 'vlm', 'hybrid_auto', 'pipeline']);
