/**
 * Every address of the archive. Nobody else puts a URL together.
 * Paths begin with the base path of the archive's address and end with a slash where they name a page.
 */
export interface Urls {
	/** `/jianbao/` or `/`. */
	base: string;
	home: string;
	articles: (page?: number) => string;
	article: (id: string) => string;
	/** Articles of largely the same text, by the id of the first. */
	reprints: (id: string) => string;
	/** One of the files beside an article. */
	articleFile: (id: string, extension: ArticleFile) => string;
	pages: (page?: number) => string;
	/** `anchor` is a line of the source file. */
	page: (stem: string, line?: number) => string;
	/** The picture of a page, at one of its articles, counted from 1. */
	pageRegion: (stem: string, article: number) => string;
	pageText: (stem: string) => string;
	/** The picture of a page, as IIIF Image API 3 has it: without `file` the name of the service. */
	pagePicture: (stem: string, file?: string) => string;
	/** IIIF Presentation 3. */
	pageManifest: (stem: string) => string;
	/** The same of a whole issue; `first` is its first page that has a picture. */
	issueManifest: (first: string) => string;
	/** The correcting desk of a page. */
	correct: (stem: string, line?: number) => string;
	newspapers: string;
	newspaper: (slug: string, page?: number) => string;
	dates: string;
	year: (year: number) => string;
	month: (year: number, month: number, page?: number) => string;
	undated: (page?: number) => string;
	spanning: (page?: number) => string;
	looseYear: (year: number, page?: number) => string;
	byConfidence: (page?: number) => string;
	districts: string;
	district: (slug: string, page?: number) => string;
	/** Articles that act in a district but are about another. */
	districtMentions: (slug: string, page?: number) => string;
	topics: string;
	topic: (slug: string, page?: number) => string;
	people: (letter?: string, page?: number) => string;
	person: (slug: string, page?: number) => string;
	search: (query?: string) => string;
	/** A search by facets alone, `{ district: '涟水县', topic: '教育' }`. */
	searchFacets: (facets: Record<string, string>) => string;
	/** 剪贴簿. */
	clippings: string;
	/** What is kept on the visitor's device. */
	offline: string;
	/** Tables of offices and chronicles, by area. */
	drafts: string;
	offices: (slug: string) => string;
	chronicle: (slug: string, page?: number) => string;
	/** The same as a file. */
	draftTable: (kind: 'offices' | 'chronicle', slug: string) => string;
	review: (ruleId?: string, page?: number) => string;
	data: string;
	about: string;
	colophon: string;
	feed: string;
	topicFeed: (slug: string) => string;
	districtFeed: (slug: string) => string;
	/** A picture for shared addresses. */
	sharePicture: (name: string) => string;
	/** A file at the root, `robots.txt`. */
	file: (name: string) => string;
	/** The full address of a path made here. */
	absolute: (path: string) => string;
}

export const articleFiles = ['json', 'txt', 'ris', 'bib', 'csl.json'] as const;
export type ArticleFile = (typeof articleFiles)[number];

/** `#` cannot stand in a path. */
export const letterSlug = (letter: string): string => (letter === '#' ? 'other' : letter.toLowerCase());

/**
 * @param address the archive's full address, `https://example.org/jianbao`
 * @param packed do all desks share one page?
 */
export function makeUrls(address: string, packed = false): Urls {
	const { origin, pathname } = new URL(address);
	const base = pathname.endsWith('/') ? pathname : `${pathname}/`;
	const list = (path: string, page = 1): string => `${base}${path}/${page > 1 ? `${page}/` : ''}`;
	const two = (value: number): string => String(value).padStart(2, '0');
	return {
		base,
		home: base,
		articles: (page) => list('articles/all', page),
		article: (id) => `${base}articles/${id}/`,
		reprints: (id) => `${base}reprints/${id}/`,
		articleFile: (id, extension) => `${base}articles/${id}.${extension}`,
		pages: (page = 1) => (page > 1 ? list(`pages/list/${page}`) : list('pages')),
		page: (stem, line) => `${base}pages/${stem}/${line === undefined ? '' : `#L${line}`}`,
		pageRegion: (stem, article) => `${base}pages/${stem}/#picture-${article}`,
		pageText: (stem) => `${base}pages/${stem}.txt`,
		pagePicture: (stem, file) => `${base}pages/${stem}/picture${file === undefined ? '' : `/${file}`}`,
		pageManifest: (stem) => `${base}pages/${stem}/manifest.json`,
		issueManifest: (first) => `${base}pages/${first}/issue.json`,
		correct: (stem, line) =>
			`${base}correct/${packed ? `?page=${stem}` : `${stem}/`}${line === undefined ? '' : `#L${line}`}`,
		newspapers: `${base}newspapers/`,
		newspaper: (slug, page) => list(`newspapers/${slug}`, page),
		dates: `${base}dates/`,
		year: (year) => `${base}dates/${year}/`,
		month: (year, month, page) => list(`dates/${year}/${two(month)}`, page),
		undated: (page) => list('dates/unknown', page),
		spanning: (page) => list('dates/spanning', page),
		looseYear: (year, page) => list(`dates/${year}/loose`, page),
		byConfidence: (page) => list('review/by-confidence', page),
		districts: `${base}districts/`,
		district: (slug, page) => list(`districts/${slug}`, page),
		districtMentions: (slug, page) => list(`districts/${slug}/mentions`, page),
		topics: `${base}topics/`,
		topic: (slug, page) => list(`topics/${slug}`, page),
		people: (letter, page) =>
			letter === undefined ? `${base}people/` : list(`people/index/${letterSlug(letter)}`, page),
		person: (slug, page) => list(`people/${slug}`, page),
		search: (query) => `${base}search/${query === undefined ? '' : `?q=${encodeURIComponent(query)}`}`,
		searchFacets: (facets) => `${base}search/?${new URLSearchParams(facets)}`,
		clippings: `${base}clippings/`,
		offline: `${base}offline/`,
		drafts: `${base}drafts/`,
		offices: (slug) => `${base}drafts/offices/${slug}/`,
		chronicle: (slug, page) => list(`drafts/chronicle/${slug}`, page),
		draftTable: (kind, slug) => `${base}drafts/${kind}/${slug}.csv`,
		review: (ruleId, page = 1) =>
			ruleId === undefined
				? list(page > 1 ? `review/all/${page}` : 'review')
				: list(`review/${ruleId}`, page),
		data: `${base}data/`,
		about: `${base}about/`,
		colophon: `${base}colophon/`,
		feed: `${base}feed.xml`,
		topicFeed: (slug) => `${base}topics/${slug}.xml`,
		districtFeed: (slug) => `${base}districts/${slug}.xml`,
		sharePicture: (name) => `${base}share/${name}.png`,
		file: (name) => `${base}${name}`,
		absolute: (path) => `${origin}${path}`,
	};
}
