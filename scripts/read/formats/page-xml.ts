/**
 * PAGE-XML as Transkribus, eScriptorium and OCR-D write it: regions with types, lines with polygons, a reading order
 * of regions. https://github.com/PRImA-Research-Lab/PAGE-XML
 */
import { boxOf, buildPage, type PlacedLine } from './build-page.ts';
import type { Format, ReadPage } from './types.ts';
import type { Box, SetAside } from '../../page-layout.ts';
import { joinWords, type Word } from './words.ts';
import { walkXml } from './xml.ts';

const pointsBox = (points: string | undefined): Box | undefined =>
	boxOf(
		(points ?? '')
			.trim()
			.split(/[\s,]+/u)
			.map(Number),
	);

interface Held {
	/** Readings, the one to be taken first. */
	readings: { index: number; text: string; score: number | undefined }[];
	box: Box | undefined;
	words: Word[];
}
const held = (): Held => ({ readings: [], box: undefined, words: [] });

interface Region {
	id: string;
	type: string;
	lines: PlacedLine[];
	own: Held;
}

function read(bytes: Uint8Array): ReadPage[] {
	let size = { width: undefined as number | undefined, height: undefined as number | undefined };
	const regions: Region[] = [];
	const order: string[] = [];
	const pictures: Box[] = [];
	const setAside: SetAside[] = [];
	const open: { region?: Region | undefined; line?: Held | undefined; word?: Held | undefined } = {};
	const target = (): Held | undefined => open.word ?? open.line ?? open.region?.own;
	const best = ({ readings }: Held): Held['readings'][number] | undefined => {
		const [first, ...others] = readings.toSorted((a, b) => a.index - b.index);
		for (const { text } of others)
			if (text !== first?.text) setAside.push({ line: 0, text, what: 'other-reading' });
		return first;
	};
	walkXml(bytes, {
		open: ({ name, attributes }) => {
			if (name === 'Page')
				size = { width: Number(attributes['imageWidth']), height: Number(attributes['imageHeight']) };
			if (name === 'RegionRefIndexed' || name === 'RegionRef') order.push(attributes['regionRef'] ?? '');
			if (name === 'TextRegion' || name === 'TableCell') {
				const region = { id: attributes['id'] ?? '', type: attributes['type'] ?? '', lines: [], own: held() };
				regions.push(region);
				open.region = region;
			}
			if (name === 'TextLine') open.line = held();
			if (name === 'Word') open.word = held();
			if (name === 'TextEquiv') {
				const score = attributes['conf'] === undefined ? undefined : Number(attributes['conf']);
				const index = Number(attributes['index'] ?? target()?.readings.length ?? 0);
				target()?.readings.push({ index, text: '', score });
			}
			if (name === 'Coords') {
				const box = pointsBox(attributes['points']);
				const to = target();
				if (to && !to.box) to.box = box;
			}
		},
		text: (text, path) => {
			if (path.at(-1)?.name !== 'Unicode') return;
			const reading = target()?.readings.at(-1);
			if (reading) reading.text += text;
		},
		close: ({ name }, path) => {
			if (name === 'Coords' && /^(?:Image|Graphic|Chart|Advert)Region$/u.test(path.at(-1)?.name ?? ''))
				return;
			if (name === 'Word' && open.word && open.line) {
				const reading = best(open.word);
				if (reading) open.line.words.push({ text: reading.text, box: open.word.box, score: reading.score });
				open.word = undefined;
			}
			if (name === 'TextLine' && open.line) {
				const reading = best(open.line);
				const { box, words } = open.line;
				open.region?.lines.push({
					text: reading?.text || joinWords(words),
					...(box ? { box } : {}),
					...(reading?.score === undefined ? {} : { score: reading.score }),
				});
				open.line = undefined;
			}
			if ((name === 'TextRegion' || name === 'TableCell') && open.region) {
				const { own, lines } = open.region;
				const whole = best(own);
				if (!lines.length && whole) lines.push({ text: whole.text, ...(own.box ? { box: own.box } : {}) });
				open.region = undefined;
			}
		},
	});
	walkXml(bytes, {
		open: ({ name, attributes }, path) => {
			const box = pointsBox(attributes['points']);
			if (box && name === 'Coords' && /^(?:Image|Graphic|Chart)Region$/u.test(path.at(-1)?.name ?? ''))
				pictures.push(box);
		},
	});
	const rank = ({ id }: Region) => (order.includes(id) ? order.indexOf(id) : order.length);
	const placed = regions
		.toSorted((a, b) => rank(a) - rank(b))
		.flatMap(({ type, lines }, block) =>
			lines.map((line) => ({ ...line, block, ...(type ? { label: type } : {}) })),
		);
	return [buildPage(placed, { ...size, grain: 'line', pictures }, null, setAside)];
}

export const pageXml: Format = {
	id: 'page-xml',
	version: 1,
	recognise: ({ text }) => text !== null && /<(?:\w+:)?PcGts[\s>]/u.test(text),
	example: 'page.xml',
	knows: 5,
	read,
};
