/** Which roles a block may play where it stands: what its neighbours rule out. */
import type { PageView } from '../look/seen.ts';
import { placedRoles } from './placed-evidence.ts';
import { allowedRoles, type Role } from './roles.ts';

/** `本报三月二日《…》一文，“甲”应为“乙”，特此更正`: a paper that puts itself right begins a new item. */
const PUTS_RIGHT =
	/特此(?:更正|说明|声明|致歉)|^(?:本报|本刊|贵报|贵刊).{0,50}(?:一文|报道|消息|一稿).{0,80}(?:应为|更正|有误|误)/u;

/** Does the text below open an item of its own? What stands above it is then no sub-head of the story before. */
const opensOwn = (below: PageView['seen'][number] | undefined): boolean =>
	below !== undefined && (below.dated || PUTS_RIGHT.test(below.block.text.trim()));

const LABELLED = /^\p{Script=Han}{2,5}[：:]\S{3,20}$/u;
/** Sub-heads of one form, from which a third of the same form below them is one too. */
const SIBLINGS = 2;
const LOOKING_BACK = 40;

/** `店家：…`, `监管：…`, `律师：…`: the third of a row of sub-heads, with nothing between them that opens or closes a story. */
function oneOfRow({ seen }: PageView, i: number): boolean {
	const isOne = (at: number): boolean =>
		seen[at]?.short === true &&
		seen[at].block.depth === seen[i]!.block.depth &&
		LABELLED.test(seen[at].block.text.trim());
	if (!isOne(i)) return false;
	let siblings = 0;
	for (let at = i - 1; at >= 0 && i - at < LOOKING_BACK && siblings < SIBLINGS; at--) {
		const one = seen[at]!;
		if (one.byline || one.dated || one.imprint || one.block.depth > 0) return false;
		if (isOne(at)) {
			// Two headline lines in a row are the head of a story.
			if (seen[at + 1]?.short && !seen[at + 1]?.edges.closed) return false;
			siblings++;
		}
	}
	return siblings === SIBLINGS;
}

/** Shortest line that is a headline wherever it stands: shorter ones are rubrics too. */
const HEADLINE = 5;
const ASIDE: ReadonlySet<Role> = new Set(['furniture', 'rubric']);

/** The one line that stands between the head of the page, or a heading mark, and an item's opening is its headline. */
function headsItem({ seen }: PageView, i: number): boolean {
	const [one, above, below] = [seen[i]!, seen[i - 1], seen[i + 1]];
	if (!below?.dated || !one.short || one.imprint || one.noise || one.length < HEADLINE) return false;
	return one.block.depth > 0 || above === undefined || above.imprint || above.noise;
}

const HEADED: ReadonlySet<Role> = new Set(['title', 'late-title']);

/** A short line that ends without a mark right above a table is its headline. */
function namesTable({ seen }: PageView, i: number): boolean {
	const [above, one, below] = [seen[i - 1], seen[i]!, seen[i + 1]];
	if (below?.block.form !== 'table' || one.block.form || /[：:].*\d|^单位/u.test(one.block.text))
		return false;
	// Below a headline it tells units and days.
	if (above?.short && !above.edges.closed && !above.byline && !above.imprint) return false;
	return one.short && !one.byline && !one.imprint && !one.edges.closed && !one.edges.comma;
}

const VERSE_LINE = 24;
const isVerse = ({ block }: PageView['seen'][number]): boolean =>
	block.form === 'lines' &&
	block.text
		.split('\n')
		.every((line) => [...line.trim()].length <= VERSE_LINE && !line.trim().endsWith('。'));

/** `## 柿子` between stanzas, under `# 秋天三首`: a deeper mark than the heading above, with nothing but verse between them. */
function headsStanzas({ seen }: PageView, i: number): boolean {
	const [one, below] = [seen[i]!, seen[i + 1]];
	const { depth } = one.block;
	if (depth < 2 || below === undefined || !isVerse(below)) return false;
	for (let at = i - 1; at >= 0; at--) {
		const above = seen[at]!;
		if (above.block.depth > 0 && above.block.depth < depth) return true;
		// Who wrote it stands below the heading, in whatever form.
		const signs = above.byline || (above.short && (seen[at - 1]?.block.depth ?? 0) > 0);
		if (above.block.depth !== depth && !signs && !isVerse(above)) return false;
	}
	return false;
}

/** What heads a story; not what parts one. */
const HEADS: ReadonlySet<Role> = new Set(['title', 'title-more', 'kicker', 'subtitle', 'late-title']);

/** A picture's story stands under its headline, its caption or its own first half, nowhere else; nobody signs under a sub-head. */
export function allowedHere(view: PageView, i: number): readonly Role[] {
	const own = allowedRoles(view.seen[i] as PageView['seen'][number]);
	const [above, below] = [view.seen[i - 1], view.seen[i + 1]];
	const middle = above !== undefined && (above.byline || (!above.short && above.edges.closed));
	const placed = placedRoles(view.seen[i]?.block.placed?.looks);
	const heads = headsItem(view, i);
	// What can be no headline (a line of stars, a jump mark) names no table.
	const names = own.some((r) => HEADED.has(r)) && namesTable(view, i);
	const stanzas = own.includes('subhead') && headsStanzas(view, i);
	const row = below !== undefined && !below.byline && !opensOwn(below) && oneOfRow(view, i);
	return [...new Set([...own, ...placed])].filter(
		(r) =>
			!(r === 'photo' && middle) &&
			!(r === 'subhead' && (below?.byline === true || opensOwn(below))) &&
			!(row && HEADS.has(r)) &&
			!(stanzas && r !== 'subhead') &&
			!(heads && ASIDE.has(r)) &&
			!(names && !HEADED.has(r)),
	);
}
