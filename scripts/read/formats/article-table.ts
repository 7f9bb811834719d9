/** Tables of articles, as databases and crawlers keep them: CSV, TSV or one JSON object a line. Each row is cut already. */
import { decoded } from './decoded.ts';
import { isObject } from './json.ts';
import { articlePage, type ArticleFields } from './article-page.ts';
import { FormatError, type Format, type ReadPage } from './types.ts';

/** Names of columns, by what they hold; compared without blanks, in lower case. */
const COLUMNS: Readonly<Record<keyof ArticleFields, readonly string[]>> = {
	kicker: ['引题', '肩题', 'kicker', 'introtitle', 'pretitle'],
	title: ['标题', '主题', '题目', '题名', 'title', 'headline', 'articletitle'],
	subtitle: ['副题', '副标题', 'subtitle', 'subheading'],
	author: ['作者', '署名', '记者', '责任者', 'author', 'authors', 'byline', 'creator'],
	date: ['日期', '出版日期', '发布日期', '时间', '报纸日期', 'date', 'pubdate', 'publishdate', 'issued'],
	page: ['版次', '版面', '版号', '版', 'page', 'pageno', 'pagenumber', 'pagination'],
	body: ['正文', '内容', '全文', '文本', 'content', 'text', 'body', 'fulltext', 'article'],
};

type Row = Readonly<Record<string, string>>;
const key = (name: string) => name.replace(/[\s_\uFEFF-]/gu, '').toLowerCase();

/** Column of each field, where the head of the table has a title or text. */
function columnsOf(names: readonly string[]): Partial<Record<keyof ArticleFields, string>> | null {
	const found = Object.fromEntries(
		Object.entries(COLUMNS).flatMap(([field, known]) => {
			const name = known.map((one) => names.find((own) => key(own) === one)).find((own) => own !== undefined);
			return name === undefined ? [] : [[field, name]];
		}),
	) as Partial<Record<keyof ArticleFields, string>>;
	return found.body !== undefined && found.title !== undefined ? found : null;
}

/** Rows of comma- or tab-separated values, quoted as RFC 4180 has it. */
function parseCsv(text: string, separator: string): string[][] {
	const rows: string[][] = [];
	let row: string[] = [];
	let field = '';
	let quoted = false;
	for (let i = 0; i < text.length; i++) {
		const sign = text[i] as string;
		if (quoted) {
			if (sign !== '"') field += sign;
			else if (text[i + 1] === '"') {
				field += '"';
				i++;
			} else quoted = false;
		} else if (sign === '"' && field === '') quoted = true;
		else if (sign === separator) {
			row.push(field);
			field = '';
		} else if (sign === '\n' || sign === '\r') {
			if (sign === '\r' && text[i + 1] === '\n') i++;
			rows.push([...row, field]);
			[row, field] = [[], ''];
		} else field += sign;
	}
	if (quoted)
		throw new FormatError(
			'Unexpected end of the table inside quotes, expected a closing `"`; export the table again',
			rows.length + 1,
			'broken-table',
		);
	if (field || row.length) rows.push([...row, field]);
	return rows.filter((one) => one.some((value) => value.trim()));
}

function tableRows(text: string): Row[] {
	const [head = ''] = text.split(/\r\n|[\r\n]/u, 1);
	if (/^\s*\{/u.test(head))
		return text.split(/\r\n|[\r\n]/u).flatMap((line, i): Row[] => {
			if (!line.trim()) return [];
			try {
				const value: unknown = JSON.parse(line);
				if (isObject(value))
					return [
						Object.fromEntries(
							Object.entries(value).map(([name, one]) => [
								name,
								Array.isArray(one) ? one.join('\n') : one === null ? '' : String(one),
							]),
						),
					];
			} catch {
				// told below
			}
			throw new FormatError(
				'Unexpected line that is no JSON object, expected one article a line; write the line again',
				i + 1,
				'broken-json',
			);
		});
	const [names = [], ...rows] = parseCsv(text.replace(/^\uFEFF/u, ''), head.includes('\t') ? '\t' : ',');
	return rows.map((row, i) => {
		if (row.length > names.length)
			throw new FormatError(
				`Unexpected ${row.length} values under ${names.length} columns, expected one a column; quote values that hold commas`,
				i + 2,
				'broken-table',
			);
		return Object.fromEntries(names.map((name, k) => [name, row[k] ?? '']));
	});
}

function read(bytes: Uint8Array): ReadPage[] {
	const rows = tableRows(decoded(bytes));
	const columns = columnsOf(Object.keys(rows[0] ?? {}));
	if (!columns)
		throw new FormatError('Unexpected table, expected columns for title and text (`标题`, `正文`)');
	const used = new Set(Object.values(columns));
	const fieldsOf = (row: Row): ArticleFields =>
		Object.fromEntries(Object.entries(columns).map(([field, name]) => [field, row[name] ?? ''])) as never;
	// Articles of one page of one day stand on one page; without day or page each article is its own.
	const groups = Map.groupBy(
		rows.map((row, i) => ({ row, i })),
		({ row, i }) => {
			const { date, page } = fieldsOf(row);
			return date && page ? `${date} ${page}` : `row ${i}`;
		},
	);
	return [...groups.values()].map((own, k) => ({
		...articlePage(own.map(({ row }) => fieldsOf(row))),
		part: groups.size > 1 ? `p${k + 1}` : null,
		setAside: [
			...(k === 0 ? [{ line: 1, text: Object.keys(rows[0] ?? {}).join(', '), what: 'column' }] : []),
			...own.flatMap(({ row, i }) =>
				Object.entries(row).flatMap(([name, value]) =>
					value.trim() && (!used.has(name) || name === columns.date || name === columns.page)
						? [{ line: i + 2, text: `${name}: ${value}`, what: 'column' }]
						: [],
				),
			),
		],
	}));
}

export const articleTable: Format = {
	id: 'article-table',
	version: 1,
	recognise: ({ text }) => {
		if (text === null) return false;
		const [head = ''] = text.replace(/^\uFEFF/u, '').split(/\r\n|[\r\n]/u, 1);
		if (/^\s*\{.*\}\s*$/u.test(head)) {
			try {
				const value: unknown = JSON.parse(head);
				return isObject(value) && columnsOf(Object.keys(value)) !== null;
			} catch {
				return false;
			}
		}
		const separator = head.includes('\t') ? '\t' : ',';
		return head.includes(separator) && columnsOf(head.replaceAll('"', '').split(separator)) !== null;
	},
	example: 'article-table.csv',
	knows: 6,
	read,
	several: () => true,
};
