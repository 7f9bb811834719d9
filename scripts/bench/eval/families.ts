/** Families of forms that generated pages may hold, told from the pages themselves. */
import type { GeneratedPage } from '../pages/generated.ts';
import type { Role } from '../../roles/roles.ts';

export interface Family {
	name: string;
	has: (page: GeneratedPage) => boolean;
}

const SIGNED: readonly Role[] = ['byline', 'byline0', 'credit'];

/** What is printed of a role, as it stands on the page. */
function printed({ source, lines }: GeneratedPage, ...wanted: Role[]): string[] {
	const rows = source.text.split('\n');
	return [...lines].flatMap(([line, { role }]) =>
		wanted.includes(role) ? [(rows[line - 1] ?? '').trim()] : [],
	);
}

const marksOf = (page: GeneratedPage, role: Role): Set<number> =>
	new Set(printed(page, role).map((row) => /^#*/u.exec(row)![0].length));

const made = (kind: string) => (page: GeneratedPage) =>
	page.articles.some(({ id }) => id.startsWith(`${kind}-`));

export const FAMILIES: readonly Family[] = [
	{
		name: 'byline wrapped',
		has: (page) => printed(page, ...SIGNED).some((row) => /^[（(【[〔▍◤※☆/—-]/u.test(row)),
	},
	{
		name: 'byline below',
		has: (page) => [...page.lines.values()].filter(({ role }) => role === 'credit').length > 1,
	},
	{
		name: 'bare names',
		has: (page) => printed(page, ...SIGNED).filter((row) => /^\p{Script=Han}{2,4}$/u.test(row)).length > 1,
	},
	{ name: 'notices', has: made('notice') },
	{ name: 'verse', has: made('verse') },
	{ name: 'tables', has: made('table') },
	{ name: 'dialogue', has: made('talk') },
	{
		name: 'marks alike',
		has: (page) => {
			const [titles, subheads] = [marksOf(page, 'title'), marksOf(page, 'subhead')];
			return subheads.size > 0 && !titles.has(0) && [...subheads].every((depth) => titles.has(depth));
		},
	},
	{ name: 'bold marks', has: ({ source }) => /^#* ?\*\*.+\*\*$/mu.test(source.text) },
	{
		name: 'running heads',
		has: (page) => [...page.lines.values()].filter(({ role }) => role === 'furniture').length > 1,
	},
	{ name: 'lost stops', has: ({ knobs }) => knobs.lostStops > 0.05 },
	{ name: 'as OCR programs print', has: ({ scanned }) => scanned === true },
];
