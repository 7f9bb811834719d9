/** Links to files of an article that a large archive makes in the browser; the little that stands on its page. */
document.addEventListener('click', (event) => {
	const link =
		event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-form]') : null;
	const { id = '', form = '', pack = '' } = link?.dataset ?? {};
	if (link === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
	event.preventDefault();
	void import('./take-article.ts')
		.then(({ takeArticle }) => takeArticle(pack, id, form))
		// Without the data the link leads where it leads without a script.
		.catch(() => location.assign(link.href));
});
