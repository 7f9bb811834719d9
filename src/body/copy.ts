/** Buttons that copy the text of an element and say that they did. */
document.addEventListener('click', ({ target }) => {
	const button = target instanceof Element ? target.closest<HTMLElement>('[data-copy]') : null;
	const text = document.getElementById(button?.dataset['copy'] ?? '')?.textContent.trim();
	if (button === null || text === undefined) return;
	void navigator.clipboard.writeText(text).then(() => {
		button.textContent = button.dataset['done'] ?? '';
		button.setAttribute('role', 'status');
	});
});
