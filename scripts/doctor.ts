/** `npm run doctor`: looks over machine, settings and archive, changes nothing, and says what to do. */
import { readSite } from '../src/settings/read-site.ts';
import { EXIT } from './command/exit-codes.ts';
import { runCommand } from './command/run-command.ts';
import { say, type Level } from './command/say.ts';
import { archiveChecks, countArticles } from './doctor/archive.ts';
import type { Check } from './doctor/check.ts';
import { machineChecks } from './doctor/machine.ts';
import { settingsChecks } from './doctor/settings.ts';
import { contentFolder, distFolder } from './paths.ts';

/** How each state is told: its mark and how loud. */
const TELL: Record<Check['state'], [mark: string, level: Level]> = {
	good: ['✓', 'info'],
	note: ['·', 'info'],
	archive: ['✗', 'error'],
	machine: ['✗', 'error'],
};

await runCommand({
	command: 'npm run doctor',
	does: 'Looks over the machine, the settings and the archive, changes nothing, and says what to put right.',
	flags: {},
	async run() {
		const site = readSite(contentFolder);
		const checks = [
			...(await machineChecks(distFolder, countArticles(contentFolder))),
			...settingsChecks(site),
			...archiveChecks(contentFolder, site.region),
		];
		for (const { about, state, says } of checks) {
			const [mark, level] = TELL[state];
			say(level, `${mark} ${about}: ${says}`, { about, state });
		}
		const wrong = checks.filter(({ state }) => state === 'archive' || state === 'machine');
		if (!wrong.length) return;
		say('error', `${wrong.length} of ${checks.length} things looked at ask to be put right.`);
		process.exitCode = wrong.some(({ state }) => state === 'archive') ? EXIT.archive : EXIT.machine;
	},
});
