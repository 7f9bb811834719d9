/** An article's body as its page shows it: each part in its element; `data-field` marks what the search reads. */
import type { Item } from './archive-types.ts';
import type { Row } from './align-lines.ts';
import { photoFigure, type Photo } from './photo-figure.ts';
import { tableMarkup } from './table-markup.ts';
import { strings } from '../strings/index.ts';
import { escapeHtml } from '../text/escape-html.ts';
import { fullWidth } from '../text/full-width.ts';
import type { Urls } from '../urls/urls.ts';

interface Surroundings {
	urls: Urls;
	/** Lines of all pages that the article stands on. */
	rows?: readonly { stem: string; row: Row }[];
	/** By the part that is their caption. */
	photos?: ReadonlyMap<number, Photo>;
	/** What the article lacks is said above or below it: the note stands for the gap at that edge. */
	notes?: { above: string | null; below: string | null };
}

/** Attributes and content of an element that holds a field's text and nothing else. */
const field = (name: string, html: string): string => ` data-field="${name}">${fullWidth(html)}`;

export function articleBody(item: Item, around: Surroundings): string {
	const { article, parts } = item;
	const { photos, notes } = around;
	const kinds = parts.map(({ kind }) => kind);
	const story = article.kind === 'photo' && !kinds.includes('caption');
	const blocks = parts.map((_, i) => blockOf(item, i, { ...around, ...(story ? { rows: [] } : {}) }));
	if (story) return photoFigure(blocks.join('\n'), photos?.get(0), true);
	const from = notes?.above && kinds[0] === 'gap' ? 1 : 0;
	const to = notes?.below && kinds.at(-1) === 'gap' ? -1 : undefined;
	return blocks.slice(from, to).join('\n');
}

function blockOf(item: Item, i: number, around: Surroundings): string {
	const { parts, html } = item;
	const [kind, inner] = [parts[i]!.kind, html[i] ?? ''];
	switch (kind) {
		case 'paragraph':
			return paragraph(item, i, around);
		case 'subheading':
			return `<h2${field('subheading', inner)}</h2>`;
		case 'caption':
			// A caption right above a table is the table's, and no picture's.
			return parts[i + 1]?.kind === 'table'
				? `<p class="tabcap"${field('caption', inner)}</p>`
				: photoFigure(`<p${field('caption', inner)}</p>`, around.photos?.get(i));
		case 'credit':
			return `<p class="credit">${inner}</p>`;
		case 'table':
			return `<figure id="p${i + 1}" class="tab">${tableMarkup(inner, (cell) => field('paragraph', cell))}</figure>`;
		case 'gap':
			return `<p class="cut">${strings.article.gap}</p>`;
	}
}

/** With an anchor, the number of its first line before it, and the dateline in front of the first of all. */
function paragraph({ article, parts, html }: Item, i: number, { rows = [], urls }: Surroundings): string {
	const kinds = parts.map(({ kind }) => kind);
	const place = rows.find(({ row }) => row.printed?.key === i && row.lines.length > 0);
	const line = place?.row.lines[0]?.line;
	const number =
		place === undefined || line === undefined ? '' : lineNumber(urls.page(place.stem, line), line);
	const open = `<p id="p${i + 1}"${i === kinds.lastIndexOf('paragraph') ? ' class="last"' : ''}`;
	const text = field('paragraph', html[i] ?? '');
	const { dateline } = article;
	if (i !== kinds.indexOf('paragraph') || dateline === null) return `${number}${open}${text}</p>`;
	return `${number}${open}><span class="dateline"${field('dateline', escapeHtml(dateline))}</span>　<span${text}</span></p>`;
}

/**
 * Drawn by the style sheet and kept from those who listen: it is neither copied nor read out with the text, and the
 * lines stand in the margin for everybody.
 */
const lineNumber = (href: string, line: number): string =>
	`<a class="ln" href="${href}" data-line="${line}" title="${strings.article.lineOf(line)}" tabindex="-1" aria-hidden="true"></a>`;
