/** Articles that the source of a page has cut already go the way of people's decisions, and give way to them. */
import type { KnownCut, KnownRole } from '../page-layout.ts';
import type { Constraints } from '../roles/constraints.ts';
import type { Role } from '../roles/roles.ts';
import type { SourcePage } from '../types.ts';

/** Lines of the page that stand in an article cut already, all of them or those of one role. */
export const linesCut = ({ cuts = [] }: Pick<SourcePage, 'cuts'>, role?: KnownRole): ReadonlySet<number> =>
	new Set(
		cuts.flatMap(({ lines }) =>
			lines.filter((one) => role === undefined || one.role === role).map(({ line }) => line),
		),
	);

const TEXT: readonly KnownRole[] = ['paragraph', 'subheading'];

/** What the grammar calls a line that the source calls so. */
const ROLES: Readonly<Record<KnownRole, readonly Role[]>> = {
	kicker: ['kicker'],
	title: ['title'],
	subtitle: ['subtitle'],
	byline: ['byline', 'byline0'],
	paragraph: ['body', 'body0'],
	subheading: ['subhead'],
	caption: ['caption'],
	credit: ['credit'],
};

function rolesOf({ lines }: KnownCut): [number, readonly Role[]][] {
	const title = lines.find(({ role }) => role === 'title')?.line;
	return lines.map(({ line, role }) => [
		line,
		role === 'title' && line !== title ? ['title-more'] : ROLES[role],
	]);
}

/** Each text follows the one before it as a new paragraph, the first one the head; without a head it begins the article. */
function linksOf({ lines }: KnownCut): Pick<Required<Constraints>, 'follows' | 'begins'> {
	const texts = lines.filter(({ role }) => TEXT.includes(role)).map(({ line }) => line);
	const head = lines.findLast(({ role }) => !TEXT.includes(role) && role !== 'caption' && role !== 'credit');
	const [first] = texts;
	return {
		follows: [
			...(head && first !== undefined ? [{ from: head.line, to: first }] : []),
			...texts.slice(1).map((to, k) => ({ from: texts[k] as number, to, paragraph: 'new' as const })),
		],
		begins: head || first === undefined ? [] : [first],
	};
}

/** Lines about whose order or article a person has decided something. */
const moved = ({ follows = [], parted = [], begins = [], titles = [] }: Constraints): Set<number> =>
	new Set([
		...[...follows, ...parted].flatMap(({ from, to }) => [from, to]),
		...begins,
		...titles.flatMap(({ title, line }) => [title, line]),
	]);

/** What a person's roles make of a cut: what is furniture now stands in no article. */
const asDecided = (cut: KnownCut, roles: Constraints['roles']): KnownCut => ({
	...cut,
	lines: cut.lines.flatMap(({ line, role }) => {
		const decided = roles?.get(line);
		const known = decided && (Object.keys(ROLES) as KnownRole[]).find((one) => ROLES[one].includes(decided));
		return decided && !known ? [] : [{ line, role: known ?? role }];
	}),
});

/** What a page is cut under: people's decisions, and its source's cuts but for the articles that a person cuts otherwise. */
export function underCuts(decided: Constraints, given: readonly KnownCut[] | undefined): Constraints {
	if (!given?.length) return decided;
	const by = moved(decided);
	const cuts = given.map((cut) => asDecided(cut, decided.roles));
	const whole = cuts.filter(({ lines }) => !lines.some(({ line }) => by.has(line)));
	const links = whole.map(linksOf);
	return {
		...decided,
		among: new Map(cuts.flatMap(rolesOf)),
		follows: [...links.flatMap(({ follows }) => follows ?? []), ...(decided.follows ?? [])],
		begins: [...links.flatMap(({ begins }) => begins ?? []), ...(decided.begins ?? [])],
		articles: whole.map(({ lines }) => lines.map(({ line }) => line)),
	};
}
