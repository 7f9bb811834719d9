/**
 * How well pages are cut.
 *
 *   npm run eval -- [--pages 1000] [--wrong 0] [--publish]   one table: the archive's own pages, generated pages held out
 *   npm run eval -- --papers 24                              what pages of one paper teach each other
 *   npm run eval -- --styles [--fit-pages 600] [--scored 40] [--only verse,notices]
 *                                                            families of forms that the roles were not fitted to
 *   npm run eval -- --laws 60                                changes of a page that must not change its articles
 *
 * `--wrong N` prints the first N wrong articles with the lines they were given; `--publish` keeps the figures
 * for the site's about page.
 */
import { parseArgs } from 'node:util';
import { evalLaws } from './eval/laws.ts';
import { evalPapers } from './eval/papers.ts';
import { evalStyles } from './eval/styles.ts';

const { values } = parseArgs({
	options: {
		papers: { type: 'string' },
		styles: { type: 'boolean' },
		laws: { type: 'string' },
		'fit-pages': { type: 'string', default: '600' },
		scored: { type: 'string', default: '40' },
		only: { type: 'string', default: '' },
	},
	strict: false,
});
if (typeof values.papers === 'string') evalPapers(Number(values.papers));
else if (typeof values.laws === 'string') evalLaws(Number(values.laws));
else if (values.styles)
	evalStyles({
		pages: Number(values['fit-pages']),
		scored: Number(values.scored),
		only: String(values.only).split(',').filter(Boolean),
	});
else await import('./eval/pages.ts');
