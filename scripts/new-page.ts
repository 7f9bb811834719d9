/** `npm run new-page -- FILE …`: takes pages into the archive, each with a sidecar that says what may be filled in. */
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Stop } from '../src/faults/stop.ts';
import { sidecarSchema, type Sidecar } from '../src/schema/schema.ts';
import { readSite } from '../src/settings/read-site.ts';
import { EXIT } from './command/exit-codes.ts';
import { runCommand } from './command/run-command.ts';
import { say } from './command/say.ts';
import { checkSidecar, regionOf } from './facts/check-sidecar.ts';
import { loadLanguage } from './language/load-language.ts';
import { useLanguage } from './language/words.ts';
import { readHints } from './new-page/read-hints.ts';
import { renderSidecar } from './new-page/render-sidecar.ts';
import { takePage } from './new-page/take-page.ts';
import { contentFolder } from './paths.ts';
import type { Vocabulary } from './vocabulary/types.ts';
import { loadVocabulary } from './vocabulary/load-vocabulary.ts';
import { loadWeights } from './weights/load-weights.ts';

/** What the flags say of every page. @throws Stop where it is no sidecar, or names what no vocabulary holds */
function readGiven(values: Record<string, string | undefined>, vocabulary: Vocabulary): Sidecar {
	const { newspaper, date, page, region, note } = values;
	const given = Object.fromEntries(
		Object.entries({ newspaper, date, page, region, note }).filter(([, value]) => value !== undefined),
	);
	const faults = checkSidecar(given as Sidecar, vocabulary);
	if (faults.length) throw new Stop(faults.map(({ text }) => ({ reason: text })));
	const checked = sidecarSchema.safeParse(given);
	if (!checked.success)
		throw new Stop(
			checked.error.issues.map(({ path, message }) => ({
				reason: `Unexpected \`--${path.join('.')}\`: ${message}`,
			})),
		);
	return checked.data;
}

await runCommand({
	command: 'npm run new-page',
	does: 'Takes pages into the archive, in any form that is read, each with a sidecar that says what may be filled in.',
	operands: 'FILE …',
	flags: {
		newspaper: { type: 'string', value: 'NAME', help: 'newspaper, as the vocabulary names it' },
		date: { type: 'string', value: 'EDTF', help: 'day of the issue: 1986-05-12, 1986-05, 1986' },
		page: { type: 'string', value: 'A2', help: 'number of the page as printed' },
		region: {
			type: 'string',
			value: 'NAME',
			help: 'district the paper is from, where it is not the archive’s',
		},
		note: { type: 'string', value: 'TEXT', help: 'anything that should be remembered of it' },
	},
	async run({ values, operands }) {
		if (!operands.length)
			throw new Stop(
				'Unexpected call without a file, expected `npm run new-page -- FILE …`; `--help` says more',
				EXIT.usage,
			);
		useLanguage(loadLanguage());
		const weights = loadWeights();
		const vocabulary = loadVocabulary(join(contentFolder, 'vocabulary'));
		const given = readGiven(values, vocabulary);
		const region = regionOf(given, vocabulary, readSite(contentFolder).region);
		const sources = join(contentFolder, 'sources');
		const pages = [];
		for (const file of operands) pages.push(await takePage(file, sources));
		const names = pages.map(({ page }) => page);
		const twice = names.find((name, at) => names.indexOf(name) !== at);
		if (twice !== undefined) throw new Stop(`Unexpected second page \`${twice}\`, expected each name once`);
		// Nothing has been written so far.
		mkdirSync(sources, { recursive: true });
		for (const { file, target, sidecar, read } of pages) {
			copyFileSync(file, target);
			writeFileSync(sidecar, renderSidecar(given, readHints(read, vocabulary, region, weights)));
			say('info', `${basename(file)} → ${target}, ${sidecar}`, { file, target, sidecar });
		}
		say('info', 'Fill in what is known, then run: npm run content');
	},
});
