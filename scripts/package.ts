/** `npm run package`: the built archive as a folder and a zip that open on any computer by double click, search included. */
import {
	chmodSync,
	cpSync,
	existsSync,
	mkdirSync,
	readdirSync,
	renameSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Stop } from '../src/faults/stop.ts';
import { readSite } from '../src/settings/read-site.ts';
import { EXIT } from './command/exit-codes.ts';
import { runCommand } from './command/run-command.ts';
import { sayStage } from './command/say.ts';
import { renderPackage } from './package/render-package.ts';
import { zipFolder } from './package/zip-folder.ts';
import { basePath, contentFolder, distFolder } from './paths.ts';

/** A folder is only replaced where it is a package. */
const isPackage = (folder: string): boolean => existsSync(join(folder, 'opener', 'serve.pl'));

await runCommand({
	command: 'npm run package',
	does: 'Makes of the built archive a folder and a zip that open by double click, without network or server.',
	flags: {
		out: { type: 'string', value: 'DIR', help: 'where; the zip lies beside it', default: 'jianbao-offline' },
		'no-zip': { type: 'boolean', help: 'the folder alone' },
	},
	async run({ values, switches }) {
		const out = values['out']!;
		const began = performance.now();
		if (!existsSync(join(distFolder, 'index.html')))
			throw new Stop([
				{
					path: distFolder,
					reason: 'Unexpected empty folder, expected a built archive; run `npm run build` first',
				},
			]);
		if (existsSync(out) && readdirSync(out).length && !isPackage(out))
			throw new Stop(
				`Unexpected files in \`${out}\`, expected none or an earlier package; name another folder with --out`,
				EXIT.usage,
			);
		const next = `${out}.next`;
		rmSync(next, { recursive: true, force: true });
		cpSync(distFolder, join(next, 'site'), { recursive: true });
		for (const { name, text, executable } of renderPackage(readSite(contentFolder), basePath())) {
			const path = join(next, name);
			mkdirSync(dirname(path), { recursive: true });
			writeFileSync(path, text);
			if (executable) chmodSync(path, 0o755);
		}
		const zip = `${out}.zip`;
		if (!switches.has('no-zip')) {
			await zipFolder(next, `${zip}.next`, basename(out));
			renameSync(`${zip}.next`, zip);
		}
		rmSync(out, { recursive: true, force: true });
		renameSync(next, out);
		sayStage('package', `\`${out}\`${switches.has('no-zip') ? '' : ` and \`${zip}\``}`, began, { out });
	},
});
