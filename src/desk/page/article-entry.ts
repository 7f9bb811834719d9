/** On an article's page: a whole text or what is marked in it goes into the clippings. Until then this is all that is loaded. */
const bar = document.querySelector<HTMLElement>('[data-clip-bar]');
const text = document.querySelector('article[data-article-id] .txt');

const marked = (): boolean => {
	const selection = getSelection();
	return (
		selection !== null &&
		!selection.isCollapsed &&
		text !== null &&
		selection.rangeCount > 0 &&
		selection.getRangeAt(0).intersectsNode(text)
	);
};
document.addEventListener('selectionchange', () => {
	if (bar !== null) bar.hidden = !marked();
});
// A press on the bar must not take the marking away.
bar?.addEventListener('pointerdown', (event) => event.preventDefault());
document.addEventListener('click', ({ target }) => {
	const button = target instanceof Element ? target.closest<HTMLElement>('[data-clip]') : null;
	if (button !== null)
		void import('./clip-article.ts').then(({ clipArticle }) =>
			clipArticle(button.dataset['clip'] === 'passage'),
		);
});
