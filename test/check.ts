/** `npm run check`: types, lint, format, floors, strings and dead ends; every check runs, then the exit code says whether all passed. */
import { spawnSync } from 'node:child_process';

/** `passed`: what a check that says nothing of its own has found. */
const CHECKS: [name: string, args: string[], passed?: string][] = [
	['types', ['node_modules/astro/bin/astro.mjs', 'check', '--minimumFailingSeverity', 'error']],
	['lint', ['node_modules/oxlint/bin/oxlint', '--deny-warnings', 'src', 'scripts', 'test']],
	['floors', ['test/floors.ts']],
	['strings', ['scripts/strings.ts', '--check'], 'words of Taiwan behind the simplified 0'],
	['dead ends', ['node_modules/knip/bin/knip.js', '--no-progress'], 'dead files, exports and dependencies 0'],
	['format', ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.']],
];

/** Runs each check with its output on the terminal; true where it passed. */
export function check(): { name: string; passed: boolean }[] {
	return CHECKS.map(([name, args, found]) => {
		console.log(`check: ${name}`);
		const passed = spawnSync(process.execPath, args, { stdio: 'inherit' }).status === 0;
		if (passed && found) console.log(found);
		return { name, passed };
	});
}

if (import.meta.main) {
	const failed = check().filter(({ passed }) => !passed);
	if (failed.length) console.error(`Failed: ${failed.map(({ name }) => name).join(', ')}`);
	process.exitCode = failed.length ? 1 : 0;
}
