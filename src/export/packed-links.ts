/** Links to files that a large archive takes from its packs in the browser; the little that stands on a page. */
document.addEventListener('click', (event) => {
	const link =
		event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-form]') : null;
	if (link === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
	const { base = '/', packed = '', id = '' } = link.closest<HTMLElement>('[data-packed]')?.dataset ?? {};
	const { form = '' } = link.dataset;
	event.preventDefault();
	void import('./take-article.ts')
		.then(({ takeArticle, takeText }) =>
			form === 'page' ? takeText(base, packed) : takeArticle(base, packed, id, form),
		)
		// Without the data the link leads where it leads without a script.
		.catch(() => location.assign(link.href));
});
