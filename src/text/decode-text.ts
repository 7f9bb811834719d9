/** Bytes → text, and how sure it is that they were meant so. */

const BOMS: readonly (readonly [bytes: readonly number[], encoding: string])[] = [
	[[0xef, 0xbb, 0xbf], 'utf-8'],
	[[0xff, 0xfe], 'utf-16le'],
	[[0xfe, 0xff], 'utf-16be'],
];

/** Encodings without a mark of their own; a decoder that accepts the bytes proves little, so each is judged by what it reads. */
const UNMARKED = ['gb18030', 'big5', 'utf-16le', 'utf-16be'] as const;
const NAMES: Readonly<Record<(typeof UNMARKED)[number], string>> = {
	gb18030: 'GB18030',
	big5: 'Big5',
	'utf-16le': 'UTF-16 (little-endian)',
	'utf-16be': 'UTF-16 (big-endian)',
};

const decode = (bytes: Uint8Array, encoding: string): string | null => {
	try {
		return new TextDecoder(encoding, { fatal: true }).decode(bytes);
	} catch {
		return null;
	}
};

let everyday: Set<string> | undefined;
/** The characters of daily print: the first levels of GB 2312 and of Big5, which both tables order by use. */
function everydayCharacters(): Set<string> {
	if (everyday) return everyday;
	const level = (encoding: string, lead: [number, number], trails: [number, number][]): string[] => {
		const pairs: number[] = [];
		for (let a = lead[0]; a <= lead[1]; a++)
			for (const [from, to] of trails) for (let b = from; b <= to; b++) pairs.push(a, b);
		return [...new TextDecoder(encoding).decode(Uint8Array.from(pairs))];
	};
	everyday = new Set([
		...level('gb18030', [0xb0, 0xd7], [[0xa1, 0xfe]]),
		...level(
			'big5',
			[0xa4, 0xc6],
			[
				[0x40, 0x7e],
				[0xa1, 0xfe],
			],
		),
		...'，。、；：？！“”‘’（）《》〈〉「」『』【】〔〕—…·　',
	]);
	return everyday;
}

/** Share of what is no ASCII that daily print is made of, 0–1. */
function plausible(text: string): number {
	const signs = Array.from(text.slice(0, 20_000)).filter((sign) => sign.codePointAt(0)! > 0x7f);
	if (!signs.length) return 1;
	const known = everydayCharacters();
	return signs.filter((sign) => known.has(sign)).length / signs.length;
}

/** From here on text reads like Chinese print; old and rare characters make up the rest. */
const CHINESE = 0.75;
/** Two readings nearer than this cannot be told apart. */
const APART = 0.12;
/** So few signs prove nothing; then it is what most files are in. */
const FEW = 24;

function readings(bytes: Uint8Array): { encoding: (typeof UNMARKED)[number]; text: string; score: number }[] {
	// Text in two-byte units has an even number of bytes, and in GB and Big5 no NUL.
	const wide = bytes.length % 2 === 0;
	return UNMARKED.filter((encoding) => wide || !encoding.startsWith('utf-16'))
		.flatMap((encoding) => {
			const text = decode(bytes, encoding);
			return text === null || (encoding.startsWith('utf-16') && /[\0\uFFFE\uFFFF]/u.test(text))
				? []
				: [{ encoding, text, score: plausible(text) }];
		})
		.toSorted((a, b) => b.score - a.score);
}

/** Names of the encodings the bytes may be in, the likeliest first, at most two. */
export const likelyEncodings = (bytes: Uint8Array): string[] =>
	readings(bytes)
		.filter(({ score }) => score >= CHINESE)
		.slice(0, 2)
		.map(({ encoding }) => NAMES[encoding]);

/**
 * Text of a file: by its byte order mark, else as strict UTF-8, else in the one of GB18030 (which holds GBK and GB
 * 2312), Big5 and UTF-16 in which it reads like Chinese; null where it does in none, or in two. The byte order mark
 * is not part of the text.
 */
export function decodeText(bytes: Uint8Array): string | null {
	const marked = BOMS.find(([mark]) => mark.every((byte, i) => bytes[i] === byte));
	if (marked) return decode(bytes, marked[1]);
	const utf8 = decode(bytes, 'utf-8');
	if (utf8 !== null) return utf8;
	const known = readings(bytes);
	const gb = known.find(({ encoding }) => encoding === 'gb18030');
	if (gb && [...gb.text].length < FEW && gb.score >= CHINESE) return gb.text;
	const [first, second] = known;
	if (!first || first.score < CHINESE || (second && first.score - second.score < APART)) return null;
	return first.text;
}

/** 1-based line of the first byte that is no UTF-8; 1 where the file breaks off inside a character. */
export function firstBadLine(bytes: Uint8Array): number {
	let line = 1;
	let start = 0;
	while (start < bytes.length) {
		const end = bytes.indexOf(10, start);
		const stop = end < 0 ? bytes.length : end + 1;
		if (decode(bytes.subarray(start, stop), 'utf-8') === null) return line;
		start = stop;
		line += 1;
	}
	return 1;
}
