/**
 * Many small pieces, each packed by itself, lie one after the other in a few larger files, and a question asks for the
 * bytes of the pieces it needs. Files are named by their content: what is kept of one is never out of date, and a file
 * that is gone says that what tells its pieces is out of date.
 */
import { pushNumber, readNumbers } from './varint.ts';

/** A file is no longer there: what says where pieces lie is of another build. */
export class Gone extends Error {
	override name = 'Gone';
}

/** Where pieces lie: the files in order with how many each holds, and the bytes of every piece. */
export interface Bundles {
	files: readonly (readonly [name: string, pieces: number])[];
	sizes: readonly number[];
}

/** A stretch of a file. */
export interface Stretch {
	name: string;
	from: number;
	bytes: number;
}

/** @returns where the nth piece lies */
export function placesIn({ files, sizes }: Bundles): (nth: number) => Stretch | null {
	const names = files.flatMap(([name, pieces]) => Array.from({ length: pieces }, () => name));
	const from = new Float64Array(sizes.length);
	for (let nth = 1; nth < sizes.length; nth++)
		from[nth] = names[nth] === names[nth - 1] ? (from[nth - 1] ?? 0) + (sizes[nth - 1] ?? 0) : 0;
	return (nth) => {
		const [name, bytes] = [names[nth], sizes[nth]];
		return name === undefined || bytes === undefined ? null : { name, from: from[nth] ?? 0, bytes };
	};
}

/** A line of JSON with all but the sizes, and these in as few bytes as they need. */
export function encodeBundles(value: object, { files, sizes }: Bundles): Uint8Array {
	const out: number[] = [];
	for (const size of sizes) pushNumber(out, size);
	const head = new TextEncoder().encode(`${JSON.stringify({ ...value, files, pieces: sizes.length })}\n`);
	const all = new Uint8Array(head.length + out.length);
	all.set(head);
	all.set(out, head.length);
	return all;
}

export function decodeBundles<Value extends object>(bytes: Uint8Array): Value & Bundles {
	const end = bytes.indexOf(10);
	const { pieces, ...head } = JSON.parse(new TextDecoder().decode(bytes.subarray(0, end))) as Value &
		Omit<Bundles, 'sizes'> & { pieces: number };
	const next = readNumbers(bytes, end + 1);
	return {
		...(head as unknown as Value & Omit<Bundles, 'sizes'>),
		sizes: Array.from({ length: pieces }, next),
	};
}

/**
 * The bytes of a stretch, also from a server that knows no ranges and sends the whole file.
 * @throws Gone where the file is no longer there
 */
export async function fetchStretch(
	network: typeof fetch,
	url: string,
	{ from, bytes }: Stretch,
): Promise<Uint8Array> {
	const whole = async (init?: RequestInit): Promise<[status: number, body: Uint8Array]> => {
		try {
			const answer = await network(url, init);
			if (!answer.ok) throw new Error(`${answer.status} ${url}`, { cause: answer.status });
			return [answer.status, new Uint8Array(await answer.arrayBuffer())];
		} catch (error) {
			throw error instanceof Error && error.cause === 404 ? new Gone(url) : error;
		}
	};
	const [status, part] = await whole({ headers: { range: `bytes=${from}-${from + bytes - 1}` } });
	if (status === 206 && part.length === bytes) return part;
	const [, all] = status === 206 ? await whole({ cache: 'reload' }) : [status, part];
	if (all.length < from + bytes) throw new Gone(url);
	return all.subarray(from, from + bytes);
}
