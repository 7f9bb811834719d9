/** The box of the search page: asks when typing rests or is sent, and keeps still while an input method composes. */
import { form, input } from './elements.ts';

/** Milliseconds of rest after which typing is taken as a question. */
const rest = 250;

/** @param take gets what stands in the box; `sent` when it was sent, not just left to rest */
export function watchTyping(take: (query: string, sent: boolean) => void): void {
	let timer = 0;
	let composing = false;
	const later = (): void => {
		clearTimeout(timer);
		if (!composing) timer = window.setTimeout(() => take(input.value, false), rest);
	};
	input.addEventListener('compositionstart', () => {
		composing = true;
		clearTimeout(timer);
	});
	input.addEventListener('compositionend', () => {
		composing = false;
		later();
	});
	input.addEventListener('input', later);
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		if (composing) return;
		clearTimeout(timer);
		take(input.value, true);
	});
}
