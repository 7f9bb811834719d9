/**
 * Characters as outlines, so that the archive's name, its seal and its share pictures look the same where no Song face
 * is installed. The face is Noto Serif SC (SIL Open Font License 1.1) from the package `@fontsource-variable`, which
 * holds it in slices by character.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { create, type Font } from 'fontkit';
import { decompress } from 'wawoff2';

export interface Outlines {
	/** Of an SVG path, 1000 units to the em, the top of the em box at 0, no line feeds. */
	path: string;
	/** Units. */
	width: number;
}

const folder = dirname(
	createRequire(import.meta.url).resolve('@fontsource-variable/noto-serif-sc/package.json'),
);

/** Baseline below the top of the em box, in units. */
const baseline = 880;

interface Slice {
	file: string;
	ranges: [from: number, to: number][];
}

let slices: Slice[] | undefined;
function findSlice(point: number): string | undefined {
	slices ??= [
		...readFileSync(join(folder, 'index.css'), 'utf8').matchAll(
			/url\(\.\/files\/([^)]+)\)[^}]*?unicode-range:\s*([^;}]+)/gu,
		),
	].map(([, file = '', ranges = '']) => ({
		file,
		ranges: ranges.split(',').map((range) => {
			const [from = 0, to = from] = range
				.trim()
				.slice(2)
				.split('-')
				.map((hex) => Number.parseInt(hex, 16));
			return [from, to];
		}),
	}));
	return slices.find(({ ranges }) => ranges.some(([from, to]) => point >= from && point <= to))?.file;
}

// The decoder answers in its own memory, which its next answer overwrites: one after the other, each copied at once.
let last: Promise<unknown> = Promise.resolve();
function unpack(file: string): Promise<Buffer> {
	const made = last.then(() => decompress(readFileSync(file))).then((bytes) => Buffer.from(bytes));
	last = made.catch(() => null);
	return made;
}

const fonts = new Map<string, Promise<Font>>();
function fontOf(file: string, weight: number): Promise<Font> {
	const key = `${file} ${weight}`;
	const known = fonts.get(key);
	if (known !== undefined) return known;
	const made = unpack(join(folder, 'files', file)).then((bytes) => {
		const font = create(bytes);
		if (!('getVariation' in font)) throw new Error(`Unexpected collection ${file}, expected one font`);
		return font.getVariation({ wght: weight });
	});
	fonts.set(key, made);
	return made;
}

// The name and the seal stand on every page.
const drawn = new Map<string, Promise<Outlines | null>>();

/** @param weight 200–900 @returns null where the face lacks one of the characters */
export function outlinesOf(text: string, weight: number): Promise<Outlines | null> {
	const key = `${weight} ${text}`;
	const made = drawn.get(key) ?? drawOutlines(text, weight);
	drawn.set(key, made);
	return made;
}

async function drawOutlines(text: string, weight: number): Promise<Outlines | null> {
	let path = '';
	let width = 0;
	for (const sign of text) {
		const point = sign.codePointAt(0) ?? 0;
		const file = findSlice(point);
		if (file === undefined) return null;
		const font = await fontOf(file, weight);
		if (!font.hasGlyphForCodePoint(point)) return null;
		const glyph = font.glyphForCodePoint(point);
		path += glyph.path
			.scale(1, -1)
			.translate(width, baseline)
			.toSVG()
			.replace(/-?\d+\.\d+/gu, whole);
		width += glyph.advanceWidth;
	}
	return { path, width: Math.round(width) };
}

const whole = (number: string): string => String(Math.round(Number(number)));
