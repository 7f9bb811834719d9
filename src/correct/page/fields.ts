/** Forms for what the converter reads: of an article, and of the page as a whole. What is changed becomes gestures. */
import type { DeskArticle, DeskFields } from '../../corrections/desk.ts';
import { correct as t } from '../../strings/correct.ts';
import { articleChanges, textOf, type Field } from '../model/field-changes.ts';
import { linesOf, type Gesture, type PageField } from '../model/gestures.ts';
import { root } from './elements.ts';
import { make } from './show-articles.ts';
import { state } from './state.ts';

/** Tells the desk of gestures made in a form. */
export const gesturesMade = 'jianbao:gestures';

const tell = (gestures: Gesture[]): void => {
	if (gestures.length) root.dispatchEvent(new CustomEvent(gesturesMade, { detail: gestures }));
};

const labelled = (label: string, control: HTMLElement): HTMLElement => make('label', {}, label, control);

/** Lists to choose from, on the page. */
const lists: Partial<Record<Field | PageField, string>> = {
	district: 'dk-districts',
	topics: 'dk-topics',
	newspaper: 'dk-newspapers',
};

const input = (name: Field | PageField, value: string, placeholder = ''): HTMLElement =>
	make('input', { name, value, placeholder, list: lists[name], autocomplete: 'off' });

function area(name: Field, value: string): HTMLElement {
	const control = make('textarea', { name, rows: '2' });
	control.value = value;
	return control;
}

const choice = (name: Field, chosen: string, options: Readonly<Record<string, string>>): HTMLElement =>
	make(
		'select',
		{ name },
		...Object.entries(options).map(([value, label]) =>
			make('option', { value, selected: value === chosen ? '' : undefined }, label),
		),
	);

const controls: Record<Field, (value: string) => HTMLElement> = {
	kind: (value) => choice('kind', value, t.kinds),
	incomplete: (value) => choice('incomplete', value, { '': t.fields.whole, ...t.incomplete }),
	district: (value) => input('district', value),
	otherDistricts: (value) => input('otherDistricts', value),
	topics: (value) => input('topics', value),
	authors: (value) => area('authors', value),
	persons: (value) => area('persons', value),
};

function form(
	fields: readonly HTMLElement[],
	made: (given: Map<string, string>) => Gesture[],
): HTMLFormElement {
	const whole = make('form', {}, ...fields, make('button', { type: 'submit' }, t.fields.apply));
	whole.addEventListener('submit', (event) => {
		event.preventDefault();
		tell(made(new Map([...new FormData(whole)].map(([name, value]) => [name, String(value).trim()]))));
		(document.activeElement as HTMLElement | null)?.blur();
	});
	return whole;
}

/** The article's form, drawn when it is opened. */
export function articleForm(article: DeskArticle): HTMLDetailsElement {
	const box = make('details', { class: 's fields' }, make('summary', {}, t.fields.title));
	const facts = state.facts?.articles.find(({ first }) => first === article.first);
	box.addEventListener('toggle', () => {
		if (!box.open || box.querySelector('form, .xs')) return;
		box.append(
			facts
				? formOf(article, facts)
				: make('p', { class: 'xs' }, state.facts ? t.fields.rebuilt : t.fields.reading),
		);
	});
	return box;
}

function formOf(article: DeskArticle, facts: DeskFields): HTMLFormElement {
	const names = Object.keys(controls) as Field[];
	return form(
		names.map((name) => labelled(t.fields[name], controls[name](textOf(name, facts)))),
		(given) => articleChanges(given, facts, article.first, linesOf(article), state.history.now),
	);
}

/** The page's own form: paper, day and number. */
export function pageForm(): HTMLElement[] {
	const page = state.facts?.page;
	if (!page) return [];
	const given = { ...page, date: page.dateBasis === 'sidecar' ? page.date : null };
	const names: PageField[] = ['newspaper', 'date', 'page'];
	const inferred = page.date ?? [page.notBefore, page.notAfter].filter(Boolean).join('/');
	const fields = names.map((name) =>
		labelled(t.fields[name], input(name, given[name] ?? '', name === 'date' ? inferred : '')),
	);
	const line = state.lines.findIndex((text) => text.trim() !== '') + 1;
	return [
		form(fields, (values) =>
			names.flatMap((field): Gesture[] => {
				const value = values.get(field) || null;
				return value === (given[field] ?? null) ? [] : [{ do: 'page', line, field, value }];
			}),
		),
	];
}
