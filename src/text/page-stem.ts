/**
 * ASCII part of a page's address; ids of its articles begin with it: the page's name, with `-` for a folder, or 8 hex
 * digits of its file's digest where the name is not ASCII, and which page of the file it is.
 */
export function pageStem(page: string, sha256: string): string {
	const flat = page.replaceAll('/', '-');
	return /^[A-Za-z0-9][A-Za-z0-9._-]*$/u.test(flat)
		? flat
		: `${sha256.slice(0, 8)}${/-p\d+$/u.exec(flat)?.[0] ?? ''}`;
}
