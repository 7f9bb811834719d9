/** Tables of offices and chronicles as files: a row a mention, the line it was read from at its end. */
import { urls } from '../data/archive.ts';
import type { Source } from '../data/drafts.ts';
import type { Chronicle } from '../drafts/chronicle.ts';
import type { PlaceOffices } from '../drafts/offices.ts';
import { csvFile } from '../text/csv.ts';
import { strings } from '../strings/index.ts';

const t = strings.drafts;
const c = t.columns;
const from = [c.title, c.page, c.line, c.url, c.lineUrl];

const readFrom = ({ item, stem, line }: Source): string[] => [
	item.heading,
	item.pages.find((page) => page.stem === stem)?.name ?? stem,
	String(line),
	urls.absolute(urls.article(item.id)),
	urls.absolute(urls.page(stem, line)),
];

export const officesCsv = ({ place, rows }: PlaceOffices<Source>): string =>
	csvFile([
		[c.place, c.office, c.person, c.from, c.to, c.printed, ...from],
		...rows.flatMap(({ office, holders }) =>
			holders.flatMap(({ name, attested }) =>
				attested.map(({ bounds, as, source }) => [
					place?.name ?? t.nation,
					office,
					name,
					bounds.from,
					bounds.to,
					as,
					...readFrom(source),
				]),
			),
		),
	]);

export const chronicleCsv = ({ place, entries }: Chronicle<Source>): string =>
	csvFile([
		[c.place, c.from, c.to, c.sure, c.kind, c.placed, c.what, c.printed, ...from],
		...entries.map(({ kind, text, printed, bounds, sure, named, source }) => [
			place.name,
			bounds.from,
			bounds.to,
			kind === 'report' || sure ? t.yes : t.no,
			t.kinds[kind],
			named ? t.placed.sentence : t.placed.article,
			text,
			printed,
			...readFrom(source),
		]),
	]);
