/**
 * `npm run fuzz -- --pages 100000`: pages made worse at random, each held against the laws: no crash, no character
 * lost, doubled or invented; and how long pages take by the length of their longest line.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tmpdir } from 'node:os';
import { Stop } from '../../src/faults/stop.ts';
import { numberOf } from '../command/number-of.ts';
import { runCommand } from '../command/run-command.ts';
import { say } from '../command/say.ts';
import { contentFolder } from '../paths.ts';
import { loadLanguage } from '../language/load-language.ts';
import { useLanguage, withSurnames } from '../language/words.ts';
import { loadVocabulary } from '../vocabulary/load-vocabulary.ts';
import { loadWeights } from '../weights/load-weights.ts';
import { fuzzer } from './fuzz/fuzz-page.ts';

/** Classes of the longest line, in characters. */
const CLASSES = [100, 1000, 10_000, 100_000, Infinity];

await runCommand({
	command: 'npm run fuzz',
	does: 'Converts pages made worse at random and checks that no character is lost, doubled or invented.',
	flags: {
		pages: { type: 'string', value: 'N', help: 'how many pages', default: '1000' },
		seed: { type: 'string', value: 'N', help: 'number of the first page', default: '1' },
		longest: { type: 'string', value: 'N', help: 'most characters of a run without end', default: '20000' },
	},
	run(args) {
		const [pages, first, longest] = [
			numberOf(args, 'pages'),
			numberOf(args, 'seed'),
			numberOf(args, 'longest'),
		];
		const vocabulary = loadVocabulary(join(contentFolder, 'vocabulary'));
		useLanguage(withSurnames(loadLanguage(), vocabulary.names));
		const fuzz = fuzzer(vocabulary, loadWeights(), longest);
		const times = CLASSES.map(() => ({ pages: 0, ms: 0, most: 0, characters: 0 }));
		let broken = 0;
		for (let seed = first; seed < first + pages; seed++) {
			const { text, faults, ms } = fuzz(seed);
			const line = Math.max(...text.split('\n').map(({ length }) => length));
			const row = times[CLASSES.findIndex((most) => line <= most)]!;
			row.pages++;
			row.ms += ms;
			row.characters += text.length;
			row.most = Math.max(row.most, ms);
			// A run that is broken off has said how far it came.
			const done = seed - first + 1;
			if (done % 5000 === 0)
				say('info', `${done} pages so far, ${broken} break a law`, { pages: done, broken });
			if (!faults.length) continue;
			broken++;
			const path = join(tmpdir(), `jianbao-fuzz-${seed}.txt`);
			if (broken <= 100) {
				writeFileSync(path, text);
				say('error', `page ${seed} (${path}): ${faults.join('; ')}`, { seed, faults });
			}
		}
		times.forEach(({ pages: n, ms, most, characters }, i) => {
			if (n)
				say(
					'info',
					`longest line ≤ ${CLASSES[i]}: ${n} pages, ${(ms / n).toFixed(0)} ms a page, ${((1000 * ms) / characters).toFixed(1)} ms a thousand characters, at most ${most.toFixed(0)} ms`,
					{ longest: CLASSES[i], pages: n, ms, most },
				);
		});
		say('info', `${pages} pages, ${broken} break a law`, { pages, broken });
		if (broken)
			throw new Stop(
				`Unexpected ${broken} of ${pages} pages that break a law, expected none; the first lie in \`${tmpdir()}\``,
			);
	},
});
