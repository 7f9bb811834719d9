/**
 * On an article's page: a whole text or what is marked in it goes into the clippings. Every article carries this much,
 * so it is written short; the bar's style keeps a press on it from taking the marking away.
 */
const bar = document.querySelector<HTMLElement>('[data-clip-bar]');
document.onselectionchange = () => bar && (bar.hidden = !`${getSelection()}`);
document.addEventListener('click', ({ target }) => {
	const { clip } = (target as HTMLElement).dataset;
	if (clip) void import('./clip-article.ts').then((cutter) => cutter.clipArticle(clip === 'passage'));
});
