/**
 * ALTO 2–4: pages of text lines of words, type sizes by style, word confidences. A word parted by the line's end is
 * printed as it stands, its hyphen with it. https://www.loc.gov/standards/alto/
 */
import { buildPage, type PlacedLine } from './build-page.ts';
import type { Format, ReadPage } from './types.ts';
import type { Box } from '../../page-layout.ts';
import { around, joinWords, meanScore, type Word } from './words.ts';
import { walkXml, type XmlElement } from './xml.ts';

const number = (text: string | undefined): number | undefined =>
	text === undefined || text.trim() === '' || !Number.isFinite(Number(text)) ? undefined : Number(text);

function boxAt({ attributes }: XmlElement): Box | undefined {
	const [x, y, w, h] = ['HPOS', 'VPOS', 'WIDTH', 'HEIGHT'].map((key) => number(attributes[key]));
	return x === undefined || y === undefined || !w || !h || w < 0 || h < 0 ? undefined : [x, y, x + w, y + h];
}

function read(bytes: Uint8Array): ReadPage[] {
	const pages: {
		lines: PlacedLine[];
		pictures: Box[];
		width?: number | undefined;
		height?: number | undefined;
	}[] = [];
	const sizes = new Map<string, number>();
	const labels = new Map<string, string>();
	let words: Word[] = [];
	let hyphen = '';
	let block = -1;
	const styleOf = (path: readonly XmlElement[]): number | undefined =>
		path
			.toReversed()
			.flatMap(({ attributes }) => (attributes['STYLEREFS'] ?? '').split(/\s+/u))
			.map((id) => sizes.get(id))
			.find((size) => size !== undefined);
	const labelOf = (path: readonly XmlElement[]): string | undefined =>
		path
			.toReversed()
			.flatMap(({ attributes }) => [
				...(attributes['TAGREFS'] ?? '').split(/\s+/u).map((id) => labels.get(id)),
				attributes['TYPE'],
			])
			.find((label) => label);
	walkXml(bytes, {
		open: (element, path) => {
			const { name, attributes } = element;
			if (name === 'TextStyle') sizes.set(attributes['ID'] ?? '', number(attributes['FONTSIZE']) ?? 0);
			if (/^(?:Layout|Structure|Role|Other)Tag$/u.test(name))
				labels.set(attributes['ID'] ?? '', attributes['LABEL'] ?? '');
			if (name === 'Page')
				pages.push({
					lines: [],
					pictures: [],
					width: number(attributes['WIDTH']),
					height: number(attributes['HEIGHT']),
				});
			if (name === 'TextBlock') block++;
			if (name === 'TextLine') [words, hyphen] = [[], ''];
			if (name === 'String')
				words.push({
					text: attributes['CONTENT'] ?? '',
					box: boxAt(element),
					score: number(attributes['WC']),
				});
			if (name === 'HYP') hyphen = attributes['CONTENT'] ?? '';
			if (name === 'Illustration') {
				const box = boxAt(element);
				if (box && path.some((one) => one.name === 'Page')) pages.at(-1)?.pictures.push(box);
			}
		},
		close: (element, path) => {
			if (element.name !== 'TextLine') return;
			const box = boxAt(element) ?? around(words.map((word) => word.box));
			const size = styleOf([...path, element]);
			const label = labelOf([...path, element]);
			pages.at(-1)?.lines.push({
				text: joinWords(words) + hyphen,
				...(box ? { box } : {}),
				...(size ? { size } : {}),
				...(label ? { label } : {}),
				block,
				...meanScore(words),
			});
		},
	});
	return pages.map(({ lines, pictures, width, height }, i) =>
		buildPage(lines, { width, height, grain: 'line', pictures }, pages.length > 1 ? `p${i + 1}` : null),
	);
}

export const alto: Format = {
	id: 'alto',
	version: 1,
	recognise: ({ text }) =>
		text !== null && /<(?:\w+:)?alto[\s>]/u.test(text) && !/<(?:\w+:)?mets[\s>]/u.test(text),
	example: 'alto.xml',
	knows: 5,
	read,
	several: (bytes) => {
		const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
		const first = text.indexOf('<Page');
		return first < 0 || text.indexOf('<Page', first + 5) >= 0;
	},
};
