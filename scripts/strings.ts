/** `npm run strings`: writes the interface of Taiwan from the simplified one. It is checked in; `npm run check` says when it is due. */
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { Stop } from '../src/faults/stop.ts';
import { runCommand } from './command/run-command.ts';
import { toTaiwan } from './strings/to-taiwan.ts';

const from = 'src/strings/zh-cn';
const to = 'src/strings/zh-tw';

await runCommand({
	command: 'npm run strings',
	does: `Writes the interface of Taiwan, \`${to}\`, from \`${from}\`.`,
	flags: { check: { type: 'boolean', help: 'writes nothing, and ends with 1 where something would change' } },
	async run({ switches }) {
		mkdirSync(to, { recursive: true });
		const stale: string[] = [];
		for (const name of readdirSync(from)) {
			const filepath = join(to, name);
			const text = toTaiwan(readFileSync(join(from, name), 'utf8'));
			const made = await format(text, { ...(await resolveConfig(filepath)), filepath });
			if (existsSync(filepath) && readFileSync(filepath, 'utf8') === made) continue;
			if (switches.has('check')) stale.push(filepath);
			else writeFileSync(filepath, made);
		}
		if (stale.length > 0)
			throw new Stop(
				stale.map((path) => ({
					path,
					reason: `Unexpected words, expected those of \`${from}\`; run \`npm run strings\``,
				})),
			);
	},
});
