/** How well pages are cut: `npm run eval`; `--help` lists what else it measures. */
import { numberOf } from '../command/number-of.ts';
import { runCommand } from '../command/run-command.ts';
import { evalLaws } from './eval/laws.ts';
import { evalPages } from './eval/pages.ts';
import { evalPapers } from './eval/papers.ts';
import { evalStyles } from './eval/styles.ts';

await runCommand({
	command: 'npm run eval',
	does: "Measures how well pages are cut: the archive's own and generated ones that nothing was fitted to.",
	flags: {
		pages: { type: 'string', value: 'N', help: 'generated pages', default: '1000' },
		wrong: { type: 'string', value: 'N', help: 'wrong articles that are printed', default: '0' },
		publish: { type: 'boolean', help: "keeps the figures for the site's about page" },
		papers: { type: 'string', value: 'N', help: 'what the pages of N invented papers teach each other' },
		laws: { type: 'string', value: 'N', help: 'changes of N pages that must not change their articles' },
		styles: { type: 'boolean', help: 'families of forms that the roles were not fitted to' },
		'fit-pages': { type: 'string', value: 'N', help: 'pages of each fit of --styles', default: '600' },
		scored: { type: 'string', value: 'N', help: 'pages a family of --styles', default: '40' },
		only: { type: 'string', value: 'FAMILY,…', help: 'families of --styles', default: '' },
	},
	async run(args) {
		if (args.values['papers'] !== undefined) evalPapers(numberOf(args, 'papers'));
		else if (args.values['laws'] !== undefined) evalLaws(numberOf(args, 'laws'));
		else if (args.switches.has('styles'))
			evalStyles({
				pages: numberOf(args, 'fit-pages'),
				scored: numberOf(args, 'scored'),
				only: args.values['only']!.split(',').filter(Boolean),
			});
		else
			await evalPages({
				pages: numberOf(args, 'pages'),
				wrong: numberOf(args, 'wrong'),
				publish: args.switches.has('publish'),
			});
	},
});
