/** Roles → the things to be linked: header groups and text blocks, in printed order. */
import type { PageView } from '../look/seen.ts';
import type { Role } from '../roles/roles.ts';

/** Headline lines, marks and bylines that stand together above a text. */
export interface Header {
	kind: 'header';
	/** Positions among the view's blocks. */
	blocks: number[];
	segment: number;
	/** Position of the next text in printed order. */
	next: number;
}

/** Headers with nothing between them: their stories follow one after the other. */
export interface Stack {
	rank: number;
	size: number;
	/** Segment of the texts below. */
	segment: number;
}

/** The stack of each header that stands in one. */
export function stacksOf({ headers, texts }: Layout, isHeadline: (h: Header) => boolean): Map<Header, Stack> {
	const found = new Map<Header, Stack>();
	for (let k = 0; k < headers.length;) {
		const first = headers[k] as Header;
		const own = headers.filter((h) => h.next === first.next && isHeadline(h));
		const last = own.at(-1);
		if (own.length > 1 && last && texts[first.next]?.segment === last.segment)
			own.forEach((h, rank) => found.set(h, { rank, size: own.length, segment: last.segment }));
		k += Math.max(1, headers.filter((h) => h.next === first.next).length);
	}
	return found;
}

export interface TextNode {
	kind: 'text';
	view: number;
	role: Role;
	/** Counts header groups: texts of one segment stand under one header. */
	segment: number;
	/** Position among the texts. */
	order: number;
	/** A credit stands between this text and the one before it. */
	afterCredit: boolean;
	/** A 下转 mark on its own line stands below it. */
	jumps: boolean;
}

export interface Layout {
	headers: Header[];
	texts: TextNode[];
	captions: number[];
	credits: number[];
	jumps: number[];
	lateTitles: number[];
	furniture: number[];
}

const headerRoles = new Set<Role>(['kicker', 'title', 'title-more', 'subtitle', 'byline', 'byline0']);
const textRoles = new Set<Role>(['body', 'body0', 'subhead', 'photo']);

/** `roles[i]` is the role of the view's block `i`. */
export function layOut(view: PageView, roles: readonly Role[]): Layout {
	const layout: Layout = {
		headers: [],
		texts: [],
		captions: [],
		credits: [],
		jumps: [],
		lateTitles: [],
		furniture: [],
	};
	let open: Header | null = null;
	let segment = 0;
	let afterCredit = false;
	roles.forEach((role, i) => {
		const mark = role === 'mark' && view.seen[i]?.continues;
		if (headerRoles.has(role) || mark) {
			if (!open || startsAnew(roles, open, role)) {
				open = { kind: 'header', blocks: [], segment: ++segment, next: layout.texts.length };
				layout.headers.push(open);
			}
			open.blocks.push(i);
			afterCredit = false;
			return;
		}
		if (role === 'mark') {
			layout.jumps.push(i);
			const last = layout.texts.at(-1);
			if (last) last.jumps = true;
			return;
		}
		if (role === 'rubric' || role === 'furniture') layout.furniture.push(i);
		else if (role === 'caption') layout.captions.push(i);
		else if (role === 'late-title') layout.lateTitles.push(i);
		else if (role === 'credit') {
			layout.credits.push(i);
			afterCredit = true;
		} else if (textRoles.has(role)) {
			open = null;
			layout.texts.push({
				kind: 'text',
				view: i,
				role,
				segment,
				order: layout.texts.length,
				afterCredit,
				jumps: view.seen[i]?.jumps ?? false,
			});
			afterCredit = false;
		}
		// A rubric between a header and its text would be odd; it does not close the header.
		if (role === 'late-title' || role === 'credit') open = null;
	});
	return layout;
}

/** A headline line after a byline, or a second title after a title or a subtitle, begins another header. */
function startsAnew(roles: readonly Role[], open: Header, role: Role): boolean {
	const held = open.blocks.map((b) => roles[b]);
	if (role === 'kicker' || role === 'title')
		return (
			held.some((r) => r === 'byline' || r === 'byline0' || r === 'mark' || r === 'subtitle') ||
			held.includes('title')
		);
	if (role === 'subtitle' || role === 'title-more')
		return held.some((r) => r === 'byline' || r === 'byline0' || r === 'mark');
	return role === 'byline0' && held.some((r) => r === 'title');
}
