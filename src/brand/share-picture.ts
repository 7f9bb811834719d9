/** The picture that WeChat, Weibo and others show beside a shared address: the name, what it is, the seal; 1200 by 630. */
import sharp from 'sharp';
import { strings } from '../strings/index.ts';
import { outlinesOf } from './outlines.ts';

export interface ShareText {
	/** Large; one line, or the lines of a headline. */
	lines: readonly string[];
	/** Small, below. */
	note: string;
}

const size = { width: 1200, height: 630 };
const margin = 90;
const colours = { paper: '#f6f0e3', ink: '#211b14', soft: '#5e5444', seal: '#ab2817', onSeal: '#fbf3e6' };

/** A line of text as a path; characters the face lacks are left out, which a picture can bear. */
async function draw(
	text: string,
	weight: number,
	em: number,
	x: number,
	y: number,
	fill: string,
): Promise<string> {
	const parts = await Promise.all([...text].map((sign) => outlinesOf(sign, weight)));
	let at = 0;
	const scale = em / 1000;
	const paths = parts.map((part) => {
		if (part === null) return '';
		const placed = `<path transform="translate(${x + at * scale} ${y}) scale(${scale})" d="${part.path}"/>`;
		at += part.width;
		return placed;
	});
	return `<g fill="${fill}">${paths.join('')}</g>`;
}

/** Four characters in two columns, read from the right. */
async function drawSeal(x: number, y: number, em: number): Promise<string> {
	const pad = em * 0.22;
	const side = 2 * em * 1.14 + 2 * pad;
	const signs = await Promise.all(
		strings.seal.map((sign, i) =>
			draw(
				sign,
				800,
				em,
				x + pad + em * 0.07 + (i % 2 === 0 ? em * 1.14 : 0),
				y + pad + em * 0.07 + (i < 2 ? 0 : em * 1.14),
				colours.onSeal,
			),
		),
	);
	return `<rect x="${x}" y="${y}" width="${side}" height="${side}" rx="${em * 0.08}" fill="${colours.seal}"/>${signs.join('')}`;
}

export async function sharePicture({ lines, note }: ShareText): Promise<Buffer> {
	const longest = Math.max(...lines.map((line) => [...line].length), 2);
	const em = Math.min(250, (size.width - 2 * margin - 120) / longest, 330 / lines.length / 1.2);
	const top = 250 - (lines.length * em * 1.2) / 2 + em * 0.1;
	const heads = await Promise.all(
		lines.map((line, i) => draw(line, 900, em, margin, top + i * em * 1.2, colours.ink)),
	);
	const svg = [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}">`,
		`<rect width="100%" height="100%" fill="${colours.paper}"/>`,
		`<path fill="${colours.ink}" d="M${margin} 60h${size.width - 2 * margin}v10h-${size.width - 2 * margin}zM${margin} 76h${size.width - 2 * margin}v3h-${size.width - 2 * margin}zM${margin} 551h${size.width - 2 * margin}v3h-${size.width - 2 * margin}zM${margin} 560h${size.width - 2 * margin}v10h-${size.width - 2 * margin}z"/>`,
		...heads,
		await draw(note, 500, Math.min(38, 860 / Math.max(1, [...note].length)), margin, 478, colours.soft),
		await drawSeal(size.width - margin - 131, 404, 48),
		'</svg>',
	].join('');
	return sharp(Buffer.from(svg)).png({ palette: true, colours: 32 }).toBuffer();
}
