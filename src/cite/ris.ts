/** RIS of a newspaper article (`TY  - NEWS`); one tag a line, CRLF, as the format asks. `DA` is `YYYY/MM/DD/note`. */
import type { Reference } from './reference.ts';

const two = (value: number | undefined): string =>
	value === undefined ? '' : String(value).padStart(2, '0');
const oneLine = (text: string): string => text.replace(/\s*\n\s*/gu, ' ');

export function ris(reference: Reference): string {
	const { authors, title, subtitle, kicker, newspaper, page, date, estimated, bounds, shown } = reference;
	const [year, month, day] = date;
	const sure = year !== undefined && !estimated && bounds === null;
	const lines: [string, string | null][] = [
		['TY', 'NEWS'],
		...authors.map((name): [string, string] => ['AU', name]),
		['TI', [title, subtitle].filter((part) => part !== null).join('：')],
		['T2', newspaper],
		['PY', year === undefined ? null : String(year)],
		['DA', year === undefined ? null : `${year}/${two(month)}/${two(day)}/`],
		['SP', page],
		['CY', reference.place],
		['SN', reference.issn],
		['LA', reference.language ?? 'zh-CN'],
		['UR', reference.url],
		['N1', kicker],
		['N1', sure ? null : shown],
	];
	return `${lines.flatMap(([tag, value]) => (value === null ? [] : [`${tag}  - ${oneLine(value)}\r\n`])).join('')}ER  - \r\n`;
}
