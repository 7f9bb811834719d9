/** On an article's page: marks what was asked (`?q=`). Without a question nothing more is loaded. */
const query = new URLSearchParams(location.search).get('q') ?? '';
if (query.trim() !== '')
	void import('./mark-article.ts').then((marker) => marker.markArticle(query)).catch(() => null);
