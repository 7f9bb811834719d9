/** Pages like those that hurt, with gold known by construction. Deterministic: one seed, one page. */
import type { CleanArticle } from './pages/articles.ts';
import { briefColumn } from './pages/briefs.ts';
import { printedColumn, withRubrics } from './pages/columns.ts';
import { dress } from './pages/dress.ts';
import { repeat, withFurniture } from './pages/furniture.ts';
import type { GeneratedPage } from './pages/generated.ts';
import { houseKnobs, makeHouse } from './pages/house.ts';
import { applyMarks, breakTitles, renameHeads, signAs, withHouse } from './pages/house/in-house.ts';
import { specials } from './pages/house/specials.ts';
import { hardKnobs, type Knobs } from './pages/knobs.ts';
import { arrange, cutParagraphs, insertCaptions } from './pages/print.ts';
import type { DressedArticle } from './pages/printed.ts';
import { seeded, type Random } from './pages/random.ts';
import { boxLabel, insertPictureWords, narrowLines, scanArticle } from './pages/scan/articles.ts';
import { scanCharacters, scanPrinted } from './pages/scan/print.ts';
import { makeScan, scanKnobs } from './pages/scan/scan.ts';
import { printPage } from './pages/sheet.ts';
import { applyStyle } from './pages/style.ts';

/** Makes page number `seed` from the given articles. `adjust` changes single knobs. */
export function generatePage(
	articles: readonly CleanArticle[],
	seed: number,
	adjust: (knobs: Knobs, r: Random) => Knobs = (k) => k,
	own: readonly CleanArticle[] = [],
	houses = 0,
	paper?: number,
	scans = 0,
): GeneratedPage {
	const r = seeded(seed * 7919 + 17);
	const rh = seeded(seed * 104_729 + 71);
	const rs = seeded(seed * 15_485_863 + 29);
	// A paper is printed by one house and read by one program.
	const rp = paper === undefined ? rs : seeded(paper * 15_485_863 + 29);
	const scan = rp.chance(scans) ? makeScan(rp) : null;
	const house =
		paper !== undefined
			? makeHouse(seeded(paper))
			: rh.chance(scan ? houses * 0.7 : houses)
				? makeHouse(rh)
				: null;
	const usual = adjust(hardKnobs(r), r);
	const housed = house ? houseKnobs(rh, usual) : usual;
	const knobs = scan ? scanKnobs(rs, housed, scan) : housed;
	const pool = scan
		? rs.chance(0.7)
			? ofNewspapers(articles)
			: articles
		: own.length && r.chance(0.35)
			? own
			: articles;
	let dressed = choose(r, pool, articles, knobs).map((a, i) => dress(r, a, i, knobs));
	if (house) {
		for (const a of dressed) signAs(house, rh, a);
		renameHeads(house, rh, articles, dressed);
		const more = specials(house, rh, articles, dressed.length);
		// Numbers are places in the list.
		dressed = house.notices > 4 ? [...dressed.slice(0, 3), ...more] : [...dressed, ...more];
		dressed = rh.chance(0.6) ? rh.shuffle(dressed) : dressed;
		breakTitles(house, rh, dressed);
		dressed.forEach((a, i) => {
			a.index = i;
			for (const b of [...a.head, ...a.body, ...a.foot, ...a.late]) b.article = i;
		});
	}
	const column = briefColumn(r, articles, dressed.length, knobs);
	if (scan) {
		const label = rs.chance(0.6) ? boxLabel(rs) : null;
		for (const a of dressed) scanArticle(rs, a, scan, label);
	}
	for (const a of [...dressed, ...column]) cutParagraphs(r, a, knobs, scan?.cutsAtEnds);
	if (scan) for (const a of dressed) narrowLines(rs, a, scan);
	if (knobs.kind === 'middle') beginInTheMiddle(r, dressed);
	// Reading order is fixed before anything is moved; gold is taken after the text is final.
	insertCaptions(r, dressed, knobs, scan !== null);
	if (scan) for (const a of dressed) insertPictureWords(rs, a, scan);
	const reading = new Map([...dressed, ...column].map((a) => [a.index, [...a.body]]));
	let printed = arrange(r, dressed, knobs);
	printed = withRubrics(r, printed, dressed, knobs);
	printed.push(...printedColumn(r, column));
	printed = scan
		? scanPrinted(rs, printed, dressed, scan)
		: house
			? withHouse(rh, printed, house)
			: withFurniture(r, printed, knobs);
	const styled = applyStyle(r, printed, knobs);
	const bold = house && !scan ? applyMarks(rh, printed, styled, house) : new Set<number>();
	if (scan) scanCharacters(rs, printed, styled, scan);
	const { copies, at } = repeat(r, printed, knobs);
	return printPage({
		seed,
		knobs,
		printed,
		styled,
		copies,
		at,
		dressed: [...dressed, ...column],
		reading,
		bold,
		house,
		paper,
		scanned: scan !== null,
	});
}

const newspapers = new WeakMap<readonly CleanArticle[], readonly CleanArticle[]>();
/** Those that were set in a newspaper, with their own bylines and sub-heads; all where there are none. */
function ofNewspapers(articles: readonly CleanArticle[]): readonly CleanArticle[] {
	const own = newspapers.get(articles) ?? articles.filter((a) => a.paper);
	newspapers.set(articles, own);
	return own.length > 50 ? own : articles;
}

function choose(
	r: Random,
	pool: readonly CleanArticle[],
	rest: readonly CleanArticle[],
	knobs: Knobs,
): CleanArticle[] {
	const n = {
		usual: () => r.int(5, 11),
		long: () => r.int(2, 3),
		briefs: () => r.int(12, 30),
		comments: () => r.int(4, 9),
		one: () => 1,
		middle: () => r.int(4, 8),
	}[knobs.kind]();
	const size = (a: CleanArticle) => a.blocks.reduce((s, b) => s + b.text.length, 0);
	const fits = (a: CleanArticle) =>
		knobs.kind === 'long' || knobs.kind === 'one'
			? size(a) > 700
			: knobs.kind === 'briefs' || knobs.kind === 'comments'
				? size(a) < 600
				: size(a) > 100;
	const chosen = new Map<string, CleanArticle>();
	for (let tries = 0; chosen.size < n && tries < 400; tries++) {
		const a = r.pick(tries > 150 && rest.length ? rest : pool);
		if (fits(a)) chosen.set(a.id, a);
	}
	return [...chosen.values()];
}

function beginInTheMiddle(r: Random, dressed: DressedArticle[]): void {
	const first = dressed[0];
	if (!first || first.kind !== 'article') return;
	const cuts = first.body.map((b, i) => (b.cutBefore ? i : -1)).filter((i) => i > 0);
	if (!cuts.length) return;
	first.head = [];
	first.late = [];
	first.body = first.body.slice(r.pick(cuts));
	first.kind = 'fragment';
	first.incomplete = 'start';
	first.layout = 'beheaded';
}
