/** METS: which files make an issue, and in which order; it holds no print itself. https://www.loc.gov/standards/mets/ */
import type { Format } from './types.ts';

export const mets: Format = {
	id: 'mets',
	version: 1,
	recognise: ({ text }) => text !== null && /<(?:\w+:)?mets[\s>]/u.test(text),
	example: 'mets.xml',
	knows: 0,
	read: () => [],
	leftOut:
		'it lists the files of an issue and holds no text; the pages are read from the ALTO files it names',
};
