/** Suggestions under a search box, after the ARIA pattern of an editable combobox with a list. */
import type { SuggestEntry } from '../suggest-match.ts';
import { h } from '../page/dom.ts';
import { suggest } from './suggest.ts';
import { boxWords } from '../../strings/search-box.ts';

let lists = 0;

/** Where choosing an entry leads. */
function addressOf({ kind, text, target }: SuggestEntry, base: string): string {
	if (kind === 'title') return `${base}articles/${target ?? ''}/`;
	if (kind === 'district' || kind === 'topic' || kind === 'newspaper')
		return `${base}search/?${kind}=${encodeURIComponent(target ?? text)}`;
	return `${base}search/?q=${encodeURIComponent(text)}`;
}

/** @param before what stood in the box when it got the focus: what was typed while this was loading is not lost */
export function attach(form: HTMLFormElement, before: string): void {
	const input = form.querySelector<HTMLInputElement>('input[name="q"]');
	if (input === null || input.getAttribute('role') === 'combobox') return;
	const base = form.dataset['base'] ?? '/';
	const id = `suggestions-${++lists}`;
	const list = h('ul', { id, role: 'listbox', class: 'suggest', hidden: true, 'aria-label': boxWords.list });
	const attributes = {
		role: 'combobox',
		'aria-autocomplete': 'list',
		'aria-expanded': 'false',
		'aria-controls': id,
		'aria-haspopup': 'listbox',
	};
	for (const [name, value] of Object.entries(attributes)) input.setAttribute(name, value);
	form.append(list);
	let composing = false;
	let active = -1;
	let asked = 0;

	const options = (): HTMLElement[] => Array.from(list.querySelectorAll<HTMLElement>('[role="option"]'));
	const close = (): void => {
		asked += 1;
		active = -1;
		list.hidden = true;
		input.setAttribute('aria-expanded', 'false');
		input.removeAttribute('aria-activedescendant');
	};
	const highlight = (to: number): void => {
		active = to;
		options().forEach((option, at) => option.setAttribute('aria-selected', String(at === to)));
		const chosen = options()[to];
		if (chosen === undefined) input.removeAttribute('aria-activedescendant');
		else {
			input.setAttribute('aria-activedescendant', chosen.id);
			chosen.scrollIntoView({ block: 'nearest' });
		}
	};
	const open = async (): Promise<void> => {
		const mine = ++asked;
		const entries = await suggest(base, input.value).catch(() => []);
		if (mine !== asked || document.activeElement !== input) return;
		if (entries.length === 0) return close();
		list.replaceChildren(
			...entries.map((entry, at) =>
				h(
					'li',
					{
						id: `${id}-${at}`,
						role: 'option',
						'aria-selected': 'false',
						'data-href': addressOf(entry, base),
					},
					h('span', {}, entry.text),
					h('small', {}, boxWords.kind[entry.kind]),
				),
			),
		);
		active = -1;
		input.removeAttribute('aria-activedescendant');
		list.hidden = false;
		input.setAttribute('aria-expanded', 'true');
	};
	const go = (option: HTMLElement): void => location.assign(option.dataset['href'] ?? form.action);

	input.addEventListener('compositionstart', () => (composing = true));
	input.addEventListener('compositionend', () => {
		composing = false;
		void open();
	});
	input.addEventListener('input', () => {
		if (!composing) void open();
	});
	input.addEventListener('blur', close);
	input.addEventListener('keydown', (event) => {
		// 229: Safari sends the Enter that commits a composition after the composition has ended.
		if (composing || event.isComposing || event.keyCode === 229) return;
		const count = options().length;
		if (event.key === 'Escape' && !list.hidden) {
			event.preventDefault();
			close();
		} else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
			event.preventDefault();
			if (list.hidden) void open();
			else {
				const step = event.key === 'ArrowDown' ? 1 : -1;
				// One place more than there are options: the box itself.
				highlight(((active + step + 1 + count + 1) % (count + 1)) - 1);
			}
		} else if (event.key === 'Enter' && !list.hidden && active >= 0) {
			const chosen = options()[active];
			if (chosen === undefined) return;
			event.preventDefault();
			go(chosen);
		}
	});
	form.addEventListener('submit', (event) => {
		if (composing) event.preventDefault();
		else close();
	});
	// Before the box loses the focus, on mouse and touch alike.
	list.addEventListener('pointerdown', (event) => event.preventDefault());
	list.addEventListener('click', ({ target }) => {
		const option = target instanceof Element ? target.closest<HTMLElement>('[role="option"]') : null;
		if (option !== null) go(option);
	});
	if (input.value !== before) void open();
}
