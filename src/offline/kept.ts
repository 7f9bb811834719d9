/** What is kept on the visitor's device: in which caches, and since when. */

/** When an answer was kept, as a header of it. */
const header = 'x-kept';

/** Other archives may live on the same host, below other paths. @param base with both slashes */
export const cacheNames = (base: string) => ({
	/** All of this archive's begin so. */
	prefix: `jianbao ${base} `,
	/** Pages as they were when they were visited, and what they are shown with. */
	read: `jianbao ${base} read`,
	/** What every visit needs, of one build. */
	shell: (version: string) => `jianbao ${base} shell ${version}`,
	/** The whole archive of one build, where the visitor asked for it. */
	whole: (version: string) => `jianbao ${base} whole ${version}`,
	wholePrefix: `jianbao ${base} whole `,
});

/** The list of files that make the archive; in a cache of the whole it is the last, and says that nothing is missing. */
export const listFile = 'offline.json';

export interface OfflineList {
	version: string;
	bytes: number;
	/** Paths below the base; of the parts of the index the beginning of their SHA-256, which must fit each other. */
	files: [path: string, digest: string | null][];
}

/** An answer with the time of now in it. */
export async function stamped(answer: Response, body?: ArrayBuffer): Promise<Response> {
	const headers = new Headers(answer.headers);
	// The body is unpacked by now.
	for (const name of ['content-encoding', 'content-length']) headers.delete(name);
	headers.set(header, new Date().toISOString());
	return new Response(body ?? (await answer.arrayBuffer()), { status: answer.status, headers });
}

/** When an answer was kept, in ISO 8601; an answer from the shell has only the date of its server. */
export const keptAt = (answer: Response): string => {
	const server = Date.parse(answer.headers.get('date') ?? '');
	return answer.headers.get(header) ?? (Number.isNaN(server) ? '' : new Date(server).toISOString());
};

/** Of a kept page and its day: the same page that says so. The style sheet puts the day in words. */
export const marked = (html: string, iso: string): string => {
	const date = new Date(iso);
	const two = (value: number): string => String(value).padStart(2, '0');
	const day = Number.isNaN(date.getTime())
		? ''
		: `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
	return html.replace(/<html(?=[\s>])/u, `<html data-kept="${day}"`);
};
