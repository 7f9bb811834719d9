/** The little that every page carries for its search box: `/` goes there, the rest comes when it is used. */
const boxes = document.querySelectorAll<HTMLFormElement>('form[data-search-box]');

for (const form of boxes)
	form.addEventListener(
		'focusin',
		() => {
			const before = form.querySelector('input')?.value ?? '';
			void import('./combobox.ts').then(({ attach }) => attach(form, before)).catch(() => null);
		},
		{ once: true },
	);

document.addEventListener('keydown', (event) => {
	if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
	if (event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]'))
		return;
	const input = boxes[0]?.querySelector('input');
	if (!input) return;
	event.preventDefault();
	input.focus();
	input.select();
});
