/** Short questions in a dialog of the page: misread words, a name. */
import { correct as t } from '../../strings/correct.ts';
import { make } from './show-articles.ts';

export interface Question {
	name: string;
	label: string;
	value?: string;
}

/** What was answered, or null where the person thought better of it. @param check a sentence where it cannot be */
export function ask(
	heading: string,
	questions: readonly Question[],
	check: (answer: Record<string, string>) => string | null = () => null,
): Promise<Record<string, string> | null> {
	return new Promise((resolve) => {
		const note = make('p', { class: 's', role: 'alert' });
		const form = make(
			'form',
			{ method: 'dialog' },
			make('h2', { id: 'dk-ask' }, heading),
			...questions.map(({ name, label, value = '' }) =>
				make('label', {}, label, make('input', { name, value, required: '', autocomplete: 'off' })),
			),
			note,
			make('button', { type: 'submit' }, t.ok),
			make('button', { type: 'button', value: 'cancel', 'data-cancel': '' }, t.cancel),
		);
		const dialog = make('dialog', { class: 'dk-ask', 'aria-labelledby': 'dk-ask' }, form);
		let answer: Record<string, string> | null = null;
		form.addEventListener('submit', (event) => {
			const given = Object.fromEntries([...new FormData(form)].map(([key, value]) => [key, String(value)]));
			const wrong = check(given);
			if (wrong === null) answer = given;
			else event.preventDefault();
			note.textContent = wrong ?? '';
		});
		form.querySelector('[data-cancel]')?.addEventListener('click', () => dialog.close());
		dialog.addEventListener('close', () => {
			dialog.remove();
			resolve(answer);
		});
		document.body.append(dialog);
		dialog.showModal();
	});
}
