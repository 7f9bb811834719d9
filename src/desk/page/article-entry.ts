/** On an article's page: a whole text or what is marked in it goes into the clippings. Until then this is all that is loaded. */
const bar = document.querySelector<HTMLElement>('[data-clip-bar]');
if (bar) {
	document.onselectionchange = () => (bar.hidden = !`${getSelection()}`);
	// A press on the bar must not take the marking away.
	bar.onpointerdown = (event) => event.preventDefault();
}
for (const button of document.querySelectorAll<HTMLElement>('[data-clip]'))
	button.onclick = () =>
		import('./clip-article.ts').then(({ clipArticle }) => clipArticle(button.dataset['clip'] === 'passage'));
