/**
 * `npm run fit`: fits the weights of the segmentation on generated pages and writes `weights.json` and
 * `cut-vectors.json` beside the rooms that read them. Without the corpora of `corpora.json`, each by its digest,
 * nothing is fitted.
 */
import { writeFileSync } from 'node:fs';
import { Stop } from '../../src/faults/stop.ts';
import { EXIT } from '../command/exit-codes.ts';
import { numberOf } from '../command/number-of.ts';
import { runCommand } from '../command/run-command.ts';
import { useLanguage } from '../language/words.ts';
import { loadLanguage } from '../language/load-language.ts';
import { loadWeights, loadWeightTable } from '../weights/load-weights.ts';
import { requireCorpora } from './corpora.ts';
import { ownTimes, PARTS, type Fit, type Settings } from './fitting/fit-parts.ts';
import { articlePool, trainingPages } from './fitting/training-pages.ts';
import { ownPages } from './pages/own-gold.ts';

const ALL = Object.keys(PARTS).join();

await runCommand({
	command: 'npm run fit',
	does: 'Fits the weights of the segmentation on generated pages; tens of minutes.',
	flags: {
		pages: { type: 'string', value: 'N', help: 'pages of each draw for the roles', default: '1500' },
		draws: { type: 'string', value: 'N', help: 'draws that the roles are the mean of', default: '2' },
		epochs: { type: 'string', value: 'N', help: 'times that all pages are seen', default: '6' },
		seed: { type: 'string', value: 'N', help: 'of what is drawn', default: '5' },
		cuts: { type: 'string', value: 'N', help: 'cuts for the vectors', default: '640000' },
		houses: { type: 'string', value: 'SHARE', help: 'pages of invented papers', default: '0.55' },
		scans: { type: 'string', value: 'SHARE', help: 'printed as OCR programs do', default: '0.4' },
		'link-pages': { type: 'string', value: 'N', help: 'pages for links and joins', default: '3000' },
		'judged-pages': { type: 'string', value: 'N', help: 'pages for the confidence', default: '1500' },
		papers: { type: 'string', value: 'N', help: 'papers of five pages', default: '400' },
		only: { type: 'string', value: 'PART,…', help: 'parts that are fitted', default: ALL },
		to: { type: 'string', value: 'FILE', help: 'a file to write in place of the weights in use' },
	},
	run(args) {
		const settings: Settings = {
			pages: numberOf(args, 'pages'),
			epochs: numberOf(args, 'epochs'),
			seed: numberOf(args, 'seed'),
			cuts: numberOf(args, 'cuts'),
			houses: numberOf(args, 'houses'),
			scans: numberOf(args, 'scans'),
			linkPages: numberOf(args, 'link-pages'),
			judgedPages: numberOf(args, 'judged-pages'),
			papers: numberOf(args, 'papers'),
			draws: numberOf(args, 'draws'),
		};
		const only = args.values['only']!.split(',');
		const unknown = only.find((part) => !(part in PARTS));
		if (unknown !== undefined)
			throw new Stop(`Unexpected part \`${unknown}\`, expected some of ${ALL}`, EXIT.usage);
		const corpora = requireCorpora('xwlb', 'newspapers');
		const { to } = args.values;
		const file = to ? new URL(to, 'file://') : new URL('../weights/weights.json', import.meta.url);
		const figures: Record<string, string> = {};
		const say = speaker(figures);
		const table = loadWeightTable();
		useLanguage(loadLanguage());
		const fit: Fit = {
			settings,
			table,
			vectors: loadWeights().cuts,
			unseen: once(() => {
				const { linkPages, seed, houses, scans } = settings;
				return trainingPages(linkPages, seed + 500, 'others', houses, scans);
			}),
			own: Array.from({ length: ownTimes(settings) }, () => [...ownPages(), ...ownPages(true)]).flat(),
			say,
		};
		for (const [part, run] of Object.entries(PARTS)) if (only.includes(part)) run(fit);
		const { fit: articles, cuts, ownFit } = articlePool();
		table.madeBy = {
			script: 'npm run fit',
			pages: settings.pages,
			linkPages: settings.linkPages,
			judgedPages: settings.judgedPages,
			epochs: settings.epochs,
			seed: settings.seed,
			fitted: only.join(),
			corpora,
			figures,
			articles: { corpus: articles.length, cuts: cuts.length, own: ownFit.length },
			ownPages: `each ${2 * ownTimes(settings)} times, half of them without heading marks`,
		};
		writeFileSync(file, `${JSON.stringify(table, null, '\t')}\n`);
		say(`wrote ${file.pathname.split('/').slice(-3).join('/')}`);
	},
});

/** Prints with the time; the last that each part said of itself is kept beside the weights. */
function speaker(figures: Record<string, string>): (text: string) => void {
	const started = performance.now();
	return (text) => {
		const [, part, figure] = /^(\w+): (.*)$/u.exec(text) ?? [];
		if (part && figure) figures[part] = figure;
		console.log(`${((performance.now() - started) / 1000).toFixed(0).padStart(4)} s  ${text}`);
	};
}

function once<T>(make: () => T): () => T {
	let made: T | undefined;
	return () => (made ??= make());
}
