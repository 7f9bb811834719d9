/** `npm run check`: types, lint and format; every check runs, then the exit code says whether all passed. */
import { spawnSync } from 'node:child_process';

const CHECKS: [name: string, args: string[]][] = [
	['types', ['node_modules/astro/bin/astro.mjs', 'check', '--minimumFailingSeverity', 'error']],
	['lint', ['node_modules/oxlint/bin/oxlint', '--deny-warnings', 'src', 'scripts', 'test']],
	['format', ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.']],
];

/** Runs each check with its output on the terminal; true where it passed. */
export function check(): { name: string; passed: boolean }[] {
	return CHECKS.map(([name, args]) => {
		console.log(`check: ${name}`);
		return { name, passed: spawnSync(process.execPath, args, { stdio: 'inherit' }).status === 0 };
	});
}

if (import.meta.main) {
	const failed = check().filter(({ passed }) => !passed);
	if (failed.length) console.error(`Failed: ${failed.map(({ name }) => name).join(', ')}`);
	process.exitCode = failed.length ? 1 : 0;
}
