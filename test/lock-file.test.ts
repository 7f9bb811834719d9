import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Lock {
	packages: Record<string, { optionalDependencies?: Record<string, string>; resolved?: string }>;
}
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;

test('the lock names the packages of every platform, so that `npm install` leaves it as it is on each of them', () => {
	const held = new Set(
		Object.keys(packages).map((path) => path.slice(path.lastIndexOf('node_modules/') + 13)),
	);
	const missing = Object.values(packages)
		.flatMap(({ optionalDependencies = {} }) => Object.keys(optionalDependencies))
		.filter((name) => !held.has(name));
	expect(missing).toEqual([]);
});

test('every exact version of package.json is the one in the lock', () => {
	const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
		string,
		Record<string, string>
	>;
	for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies }))
		expect([name, (packages[`node_modules/${name}`] as { version?: string } | undefined)?.version]).toEqual([
			name,
			version,
		]);
});
