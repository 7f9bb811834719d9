/** The machine: Node, packages with binaries of their own, room on the disk, a browser for the tests. */
import { accessSync, constants, existsSync, statfsSync } from 'node:fs';
import { dirname } from 'node:path';
import { spawnSync } from 'node:child_process';
import { cannot, good, note, type Check } from './check.ts';

/** Packages that bring a binary for each system; an install for another system, or without scripts, lacks it. */
const BINARIES = ['sharp', '@node-rs/jieba', 'pagefind'];

async function packageCheck(name: string): Promise<Check> {
	try {
		await import(name);
		return good('packages', `\`${name}\` loads`);
	} catch (error) {
		const why = (error as Error).message.split('\n')[0];
		return cannot(
			'packages',
			`Unexpected package \`${name}\` without a binary for ${process.platform} ${process.arch} (${why}); run \`npm install\` on this machine`,
		);
	}
}

/** Bytes a build needs beside what stands: articles and pages are built aside before they are swapped in. */
const bytesNeeded = (articles: number): number => 200e6 + articles * 60e3;

export function diskCheck(folder: string, articles: number): Check {
	let place = folder;
	while (!existsSync(place) && dirname(place) !== place) place = dirname(place);
	const { bavail, bsize } = statfsSync(place);
	const [free, needed] = [bavail * bsize, bytesNeeded(articles)];
	const says = `${Math.round(free / 1e6)} MB free for \`${folder}\`, about ${Math.round(needed / 1e6)} MB needed for ${articles} articles`;
	return free < needed
		? cannot('disk', `Unexpected little room: ${says}; make room, or name another folder in JIANBAO_DIST`)
		: good('disk', says);
}

function rightsCheck(folder: string): Check {
	let place = folder;
	while (!existsSync(place) && dirname(place) !== place) place = dirname(place);
	try {
		accessSync(place, constants.W_OK);
		return good('rights', `\`${place}\` can be written`);
	} catch {
		return cannot(
			'rights',
			`Unexpected folder \`${place}\` that cannot be written; give this user the right`,
		);
	}
}

const BROWSERS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Only `npm test` needs one, so its want is only worth knowing. */
function browserCheck(): Check {
	const named = process.env['CHROME_PATH'];
	const found =
		(named !== undefined && existsSync(named)) ||
		BROWSERS.some((name) => spawnSync(name, ['--version'], { stdio: 'ignore' }).status === 0);
	return found
		? good('browser', 'a Chromium is there for `npm test`')
		: note('browser', 'no Chromium on the path; `npm test` installs one, or name one in CHROME_PATH');
}

export async function machineChecks(dist: string, articles: number): Promise<Check[]> {
	return [
		good('node', `Node ${process.versions.node} on ${process.platform} ${process.arch}`),
		...(await Promise.all(BINARIES.map(packageCheck))),
		diskCheck(dist, articles),
		rightsCheck(dist),
		browserCheck(),
	];
}
