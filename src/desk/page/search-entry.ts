/** On the search page: the question that stands goes into the clippings. */
document.addEventListener('click', ({ target }) => {
	const button = target instanceof Element ? target.closest<HTMLElement>('[data-clip-search]') : null;
	if (button !== null) void import('./clip-search.ts').then(({ clipSearch }) => clipSearch());
});
