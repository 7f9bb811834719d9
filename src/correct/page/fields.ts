/** The form for an article's fields. They are the build's, so it is there only where the article is cut as it was built. */
import type { DeskArticle } from '../../corrections/desk.ts';
import { correct as t } from '../../strings/correct.ts';
import { linesOf, type Gesture } from '../model/gestures.ts';
import { make } from './show-articles.ts';

/** An article's fields as it was built, with the lines it held. */
export interface BuiltFields {
	lines: number[];
	district: string | null;
	topics: string[];
	authors: { name: string; role: string | null; kind: 'person' | 'office' }[];
	kind: string;
}

const sameLines = (a: readonly number[], b: readonly number[]): boolean =>
	a.toSorted((x, y) => x - y).join() === b.toSorted((x, y) => x - y).join();

export const builtFields = (article: DeskArticle, built: readonly BuiltFields[]): BuiltFields | undefined =>
	built.find(({ lines }) => sameLines(lines, linesOf(article)));

const authorsText = (authors: BuiltFields['authors']): string =>
	authors.map(({ name, role }) => [role, name].filter(Boolean).join(' ')).join('\n');

/** `记者 王明`, a line each; who was an office before stays one. */
function readAuthors(text: string, before: BuiltFields['authors']): BuiltFields['authors'] {
	return text
		.split('\n')
		.map((row) => row.trim())
		.filter(Boolean)
		.map((row) => {
			const at = row.indexOf(' ');
			const [role, name] = at < 0 ? [null, row] : [row.slice(0, at), row.slice(at + 1).trim()];
			return { name, role, kind: before.find((one) => one.name === name)?.kind ?? 'person' };
		});
}

/** What was changed in the form, as gestures. */
function changes(form: HTMLFormElement, line: number, built: BuiltFields): Gesture[] {
	const value = (name: string): string => String(new FormData(form).get(name) ?? '').trim();
	const wanted = {
		district: value('district') || null,
		topics: value('topics')
			.split(/[\s、，,]+/u)
			.filter(Boolean)
			.slice(0, 3),
		authors: readAuthors(value('authors'), built.authors),
		kind: value('kind'),
	};
	return (['district', 'topics', 'authors', 'kind'] as const).flatMap((field): Gesture[] =>
		JSON.stringify(wanted[field]) === JSON.stringify(built[field])
			? []
			: [{ do: 'set', line, field, before: built[field], value: wanted[field] }],
	);
}

export function fieldsForm(
	article: DeskArticle,
	built: BuiltFields | undefined,
	apply: (gestures: Gesture[]) => void,
): HTMLElement {
	const box = make('details', { class: 's' }, make('summary', {}, t.fields.title));
	if (!built) {
		box.append(make('p', { class: 'xs' }, t.fields.rebuilt));
		return box;
	}
	const form = make('form', { class: 'fields' });
	const row = (label: string, control: HTMLElement): void => {
		form.append(make('label', {}, label, control));
	};
	row(
		t.fields.district,
		make('input', { name: 'district', value: built.district ?? '', list: 'dk-districts' }),
	);
	row(t.fields.topics, make('input', { name: 'topics', value: built.topics.join(' '), list: 'dk-topics' }));
	const authors = make('textarea', { name: 'authors', rows: '2' });
	authors.value = authorsText(built.authors);
	row(t.fields.authors, authors);
	const kind = make(
		'select',
		{ name: 'kind' },
		...Object.entries(t.kinds).map(([id, label]) =>
			make('option', { value: id, ...(id === built.kind ? { selected: '' } : {}) }, label),
		),
	);
	row(t.fields.kind, kind);
	form.append(make('button', { type: 'submit' }, t.fields.apply));
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		apply(changes(form, article.first, built));
	});
	box.append(form);
	return box;
}
