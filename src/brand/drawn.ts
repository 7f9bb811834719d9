/** Name and seal as pictures of their own, for an archive of many pages, where their outlines would stand on each. */
import { site } from '../settings/site.ts';
import { strings } from '../strings/index.ts';
import { outlinesOf, type Outlines } from './outlines.ts';

const [cell, pad] = [1140, 220];
/** Of the seal's square, in the units of its outlines. */
export const side = 2 * cell + 2 * pad;
/** How round its corners are. */
export const corner = 100;

/** The seal's signs in two columns, read from the right. */
export const sealSigns = await Promise.all(
	strings.seal.map(async (sign, i) => ({
		outlines: await outlinesOf(sign, 700),
		x: pad + (cell - 1000) / 2 + (i % 2 === 0 ? cell : 0),
		y: pad + (cell - 1000) / 2 + (i < 2 ? 0 : cell),
	})),
);

const svg = (width: number, height: number, inner: string): string =>
	`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">${inner}</svg>\n`;
const signOf = ({ outlines, x, y }: (typeof sealSigns)[number]): string =>
	outlines === null ? '' : `<path transform="translate(${x} ${y})" d="${outlines.path}"/>`;

/** Colours are the page's: the pictures are masks. */
const styles = ({
	width,
}: Outlines): string => `span.title,span.seal::before{forced-color-adjust:none;print-color-adjust:exact}
span.title{display:block;height:1em;aspect-ratio:${width}/1000;max-width:100%;background:currentColor;mask:url(title.svg) no-repeat center/contain}
span.seal{background:var(--seal);border-radius:${((corner / side) * 100).toFixed(1)}%;print-color-adjust:exact}
span.seal::before{content:"";display:block;height:100%;background:var(--on-seal);mask:url(seal.svg) no-repeat center/contain}
`;

const name = await outlinesOf(site.title, 800);

/** By name, below `brand/`; null where the face lacks a character of the name, which is then text. */
export const drawn: Readonly<Record<'title.svg' | 'seal.svg' | 'brand.css', string>> | null =
	name === null
		? null
		: {
				'title.svg': svg(name.width, 1000, `<path d="${name.path}"/>`),
				'seal.svg': svg(side, side, sealSigns.map(signOf).join('')),
				'brand.css': styles(name),
			};
